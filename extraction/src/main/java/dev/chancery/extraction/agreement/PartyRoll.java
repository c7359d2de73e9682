package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The parties of one mention as they are collected from its sentence. */
final class PartyRoll {

  private static final Set<String> MEDIATED =
      WordSet.of("arranged brokered facilitated mediated overseen sponsored supervised witnessed");

  private static final Set<String> MEDIATION =
      WordSet.of("mediation mediator mediators mediated brokered sponsored auspices brokers");

  /** Courts judge by an instrument, they are not bound by it. */
  private static final Set<CountryCode> COURTS =
      Set.of(
          CountryCode.of("IGO:ICC"),
          CountryCode.of("IGO:ICJ"),
          CountryCode.of("IGO:ICTY"),
          CountryCode.of("IGO:PCA"));

  /** Words that end the names of companies. */
  private static final Set<String> COMPANIES =
      WordSet.of(
          """
          ag airlines airways co company consortium corp corporation enterprises gmbh group
          holdings inc industries llc ltd limited motors partners plc sa systems technologies
          """);

  private static final CountryCode PREDECESSOR = CountryCode.of("SUN");

  private static final CountryCode SUCCESSOR = CountryCode.of("RUS");

  private static final CountryCode SEAT_OF_UNION = CountryCode.of("BEL");

  private final Cast cast;
  private final Phrases phrases;
  private final Set<CountryCode> found = new LinkedHashSet<>();
  private final Set<CountryCode> partners = new LinkedHashSet<>();
  private boolean sides;
  private int number;
  private boolean closed;
  private boolean pronoun;
  private CountryCode company;
  private CountryCode maker;

  PartyRoll(Cast cast, Phrases phrases) {
    this.cast = cast;
    this.phrases = phrases;
  }

  Phrases phrases() {
    return phrases;
  }

  /** Those named so far, in the order in which they were found. */
  Set<CountryCode> found() {
    return found;
  }

  /** Those of them that stand behind "with". */
  Set<CountryCode> partners() {
    return partners;
  }

  /** A company whose country the text does not tell, null where there is none. */
  CountryCode company() {
    return company;
  }

  /** A name that nothing tells to be a company's but that it acts; null where there is none. */
  CountryCode maker() {
    return maker;
  }

  /** Notes an acting name of no told country. */
  void act(Phrase phrase) {
    boolean name =
        phrase instanceof Phrase.Organisation organisation
            && cast.country(phrase) == null
            && CompanyNames.isName(organisation)
            && CompanyNames.isCompany(organisation);
    if (maker == null && name) {
      maker = CompanyNames.code((Phrase.Organisation) phrase);
    }
  }

  /** Whether all found so far stand behind "with". */
  boolean hasOnlyPartners() {
    return partners.containsAll(found);
  }

  /** Whether the parties are called "the two countries", "both sides" and the like. */
  boolean namesSides() {
    return sides;
  }

  /** How many "the two countries" are. */
  int sides() {
    return number;
  }

  /** Those whom the sentence names as go-betweens. */
  Set<CountryCode> mediators() {
    Set<CountryCode> between = new LinkedHashSet<>();
    for (Phrase phrase : phrases.all()) {
      if (isMediator(phrase) && cast.country(phrase) != null) {
        between.add(cast.country(phrase));
      }
    }
    return between;
  }

  /** Whether the text names the other party, in words that say nothing to us. */
  boolean isClosed() {
    return closed;
  }

  /** Notes that the parties are two who are named elsewhere: "the bilateral treaty". */
  void nameTwoSides() {
    sides = true;
    number = 2;
  }

  /** Notes that a pronoun stands for one of the parties. */
  void byPronoun() {
    pronoun = true;
  }

  /** Whether a pronoun stands for one of the parties, so that the context has to tell them. */
  boolean hasPronoun() {
    return pronoun;
  }

  void closeIf(boolean other) {
    closed |= other;
  }

  void add(CountryCode country) {
    found.add(country);
  }

  /** "After the end of the Soviet Union, Russia and Peru signed": one does not bind the other. */
  void dropPredecessor() {
    if (found.contains(SUCCESSOR)) {
      found.remove(PREDECESSOR);
    }
  }

  /** Takes the party that a phrase names; whether it named one. */
  boolean take(Phrase phrase) {
    if (phrase instanceof Phrase.Sides several) {
      sides = true;
      number = several.number();
      return true;
    }
    boolean former = phrases.sentence().word(phrase.from() - 1).equals("former");
    CountryCode country = isSeatOfUnion(phrase) ? CountryCode.EUROPEAN_UNION : cast.country(phrase);
    if (former && phrase instanceof Phrase.Nationality
        || isMediator(phrase)
        || country != null && COURTS.contains(country)) {
      return false;
    }
    if (country != null) {
      found.add(country);
      return true;
    }
    if (phrase instanceof Phrase.Organisation organisation && isCompany(organisation)) {
      company = CompanyNames.code(organisation);
      return true;
    }
    return false;
  }

  /** "mediated by Washington", "thanks to Angolan mediation". */
  private boolean isMediator(Phrase phrase) {
    Sentence sentence = phrases.sentence();
    if (MEDIATION.contains(sentence.word(phrase.to()))) {
      return true;
    }
    int by = phrase.from() - 1;
    if (sentence.word(by).equals("the")) {
      by--;
    }
    return sentence.word(by).equals("by") && MEDIATED.contains(sentence.word(by - 1));
  }

  /** "progress towards EU membership and an agreement with Brussels": the Union is meant. */
  private boolean isSeatOfUnion(Phrase phrase) {
    return phrase instanceof Phrase.Place place
        && place.kind() == Phrase.PlaceKind.CAPITAL
        && place.country().equals(SEAT_OF_UNION)
        && phrases.all().stream()
            .anyMatch(other -> CountryCode.EUROPEAN_UNION.equals(cast.country(other)));
  }

  /** Whether a name says by itself that it is a company's. */
  private static boolean isCompany(Phrase.Organisation organisation) {
    String name = organisation.name().strip();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(name.charAt(0)) && COMPANIES.contains(last);
  }
}
