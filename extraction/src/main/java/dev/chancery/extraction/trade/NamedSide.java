package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.agreement.CompanyNames;
import dev.chancery.extraction.agreement.OtherSide;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A country that the sentence of a figure names.
 *
 * @param preposition what governs it, empty where nothing does
 * @param distance words to the figure and its cue, more where another clause lies between
 * @param before whether it stands before the cue
 * @param owner whether it stands right before the cue: "Kenyan purchases"
 */
record NamedSide(
    CountryCode country, String preposition, int distance, boolean before, boolean owner) {

  /** Words between a preposition and the name that it governs. */
  private static final int GOVERNED = 4;

  private static final Set<String> PREPOSITIONS =
      WordSet.of(
          "from to into with in for by of between at inside on against about over under toward"
              + " towards among");

  /** Verbs whose first object is the receiver: "gave Kenya a loan". */
  private static final Set<String> GIVING =
      WordSet.of(
          """
          award awarded extended gave give given gives giving grant granted granting grants lend lending
          lent loaned offer offered owed owes pay paid promise promised promises provide provided provides providing
          sell sold send sent supplied supplies supply supplying
          """);

  /** Verbs whose object is to give: "asked Kenya for a loan". */
  private static final Set<String> ASKING =
      WordSet.of("ask asked asking asks press pressed pressing request requested urged");

  private static final Set<String> DETERMINERS =
      WordSet.of(
          """
          a all an both central communist continental eastern her his its mainland metropolitan
          nationalist neighboring neighbouring northern other our post-war some southern the their
          western
          """);

  /** "A compact in which Kenya invests": the preposition governs the pronoun. */
  private static final Set<String> RELATIVES =
      WordSet.of("which whom whose that if when where because whether while and but as than");

  private static final Set<String> SOURCES = WordSet.of("according");
  private static final int SOURCE_BEFORE = 3;

  /** "In the state of Jalisco" */
  private static final Set<String> PARTS =
      WordSet.of("state city town province region district county port government people republic");

  private static final Set<String> AUXILIARIES =
      WordSet.of("has have had will would is to also already plans planned intends announced");

  private static final Set<String> WE = WordSet.of("we");

  /** "In partnership with Kenya, ..." opens with somebody who acts too. */
  private static final int OPENING = 4;

  private static final Set<String> JOINT =
      WordSet.of("partnership coordination collaboration consultation conjunction together");

  /** "Kenya's pledge to provide": what its owner does. */
  private static final Set<String> PLEDGES =
      WordSet.of(
          """
          pledge pledges promise promises offer offers decision plan plans commitment commitments
          contribution contributions donation gift intention announcement
          """);

  /** "Chile gave $5 million, Peru $3 million": each does the same. */
  private static final Set<Flow> SHARED = EnumSet.of(Flow.CREDIT, Flow.INVESTMENT, Flow.CONTRACT);

  private static final Set<String> CLAUSE_ENDS = WordSet.of("; which that who while but whereas");
  private static final int OTHER_CLAUSE = 20;

  /** Whether it is the subject of another figure than the one that stands right behind it. */
  private boolean actsElsewhere() {
    return distance > 0 && preposition.isEmpty() && (before || elsewhere());
  }

  /** Whether another clause lies between it and the figure. */
  boolean elsewhere() {
    return distance >= OTHER_CLAUSE;
  }

  /** The countries of the sentence that stand at the figure's clause, nearest to the cue first. */
  static List<NamedSide> of(Story story, Phrases phrases, TradeCue cue, Phrase figure) {
    List<NamedSide> named = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    int from = Math.min(cue.from(), figure.from());
    int to = Math.max(cue.to(), figure.to());
    boolean taken = cue.acts() == TradeCue.Acts.TAKE || cue.flow() == Flow.IMPORT;
    TradeCue verb = cue.told() == null ? cue : cue.told();
    boolean shared = false;
    for (Phrase phrase : phrases.all()) {
      CountryCode origin =
          taken && phrase instanceof Phrase.Amount goods && phrase.from() >= cue.from()
              ? goods.origin()
              : null;
      CountryCode country = origin == null ? country(story, phrase) : origin;
      if (country == null && cue.flow() == Flow.CREDIT && isGiver(phrases, phrase, from)) {
        country = story.voice();
      }
      if (country == null && cue.flow() == Flow.INVESTMENT) {
        country = investor(story, phrases, phrase, cue);
      }
      if (country == null || isRegion(phrases, phrase) || isSource(phrases, phrase)) {
        continue;
      }
      int distance =
          phrase.to() <= from ? from - phrase.to() : phrase.from() >= to ? phrase.from() - to : 0;
      for (int i = Math.min(phrase.from(), to); i < Math.max(phrase.from(), from); i++) {
        distance += CLAUSE_ENDS.contains(sentence.word(i)) ? OTHER_CLAUSE : 0;
      }
      Phrase sum = sumBefore(phrases, phrase);
      if (sum != null) {
        distance = sum == figure ? 0 : distance + OTHER_CLAUSE;
      }
      Phrase own = phrase.to() > cue.to() ? phrases.at(phrase.to()) : null;
      boolean acts =
          own instanceof Phrase.Amount
              && SHARED.contains(cue.flow())
              && preposition(phrases, phrase).isEmpty();
      if (acts && own != figure) {
        continue;
      }
      if (own instanceof Phrase.Amount) {
        // "Chile bought 5 tons, Peru 3 tons"
        distance = own == figure ? 0 : distance + OTHER_CLAUSE;
      }
      boolean owner = owns(phrases, phrase, cue);
      shared |= acts;
      named.add(
          new NamedSide(
              country,
              origin != null
                  ? "from"
                  : owner
                      ? ""
                      : isOwnerOfElse(phrases, phrase, figure)
                          ? "of"
                          : preposition(phrases, phrase),
              distance,
              acts || phrase.from() < verb.from(),
              owner));
    }
    if (shared) {
      named.removeIf(NamedSide::actsElsewhere);
    }
    CountryCode voice = cue.flow() == Flow.CREDIT ? story.voice() : null;
    if (voice != null && sentence.has(WE, 0, from)) {
      named.add(new NamedSide(voice, "", OTHER_CLAUSE, true, false));
    }
    named.sort((a, b) -> Integer.compare(a.distance(), b.distance()));
    return named;
  }

  /** A company of no told country: "Acme will invest", "$5 million from Acme"; else null. */
  private static CountryCode investor(Story story, Phrases phrases, Phrase phrase, TradeCue cue) {
    Phrase.Organisation company = OtherSide.unknown(story, phrase);
    if (company == null || !CompanyNames.isCompany(company)) {
      return null;
    }
    Sentence sentence = phrases.sentence();
    int verb = company.to();
    while (verb < cue.from()
        && (AUXILIARIES.contains(sentence.word(verb)) || sentence.word(verb).equals(","))) {
      verb++;
    }
    boolean invests = verb == cue.from() && preposition(phrases, company).isEmpty();
    boolean given =
        sentence.word(company.from() - 1).equals("from") && sumBefore(phrases, company) != null;
    return invests || given ? CompanyNames.code(company) : null;
  }

  /** Whether somebody acts of whom a release need not say for whom he speaks. */
  private static boolean isGiver(Phrases phrases, Phrase phrase, int figure) {
    return phrase instanceof Phrase.Person person
        && !person.isPronoun()
        && person.to() <= figure
        && preposition(phrases, person).isEmpty();
  }

  /** The state or body that a phrase speaks for; the United Nations trade with nobody. */
  static CountryCode country(Story story, Phrase phrase) {
    CountryCode country = story.cast().country(phrase);
    return country == null || country.equals(CountryCode.UNITED_NATIONS) ? null : country;
  }

  /** "The former Soviet Union" is a part of the world. */
  private static boolean isRegion(Phrases phrases, Phrase phrase) {
    return phrase instanceof Phrase.Place
        && phrases.sentence().word(phrase.from() - 1).equals("former");
  }

  /** "According to the World Bank" */
  private static boolean isSource(Phrases phrases, Phrase phrase) {
    return phrases.sentence().has(SOURCES, phrase.from() - SOURCE_BEFORE, phrase.from());
  }

  /** "Kenyan purchases", "Kenya's purchases": the country does what the cue says. */
  private static boolean owns(Phrases phrases, Phrase phrase, TradeCue cue) {
    int behind = phrases.sentence().word(phrase.to()).equals("'s") ? phrase.to() + 1 : phrase.to();
    boolean placed = behind == phrase.to() && phrase instanceof Phrase.Place;
    return behind == cue.from() && !(placed && isGoal(phrases, phrase))
        || behind > phrase.to() && PLEDGES.contains(phrases.sentence().word(behind));
  }

  /** "Exports to Kenya earned": what goes there is not its own. */
  private static boolean isGoal(Phrases phrases, Phrase phrase) {
    String preposition = preposition(phrases, phrase);
    return preposition.equals("to") || preposition.equals("from");
  }

  /** "Kenya's attacks": the country owns what is no figure. */
  private static boolean isOwnerOfElse(Phrases phrases, Phrase phrase, Phrase figure) {
    return phrases.sentence().word(phrase.to()).equals("'s")
        && phrase.to() + 1 < figure.from()
        && preposition(phrases, phrase).isEmpty();
  }

  /** The amount in "$5 million to Kenya", null where none stands before the preposition. */
  private static Phrase sumBefore(Phrases phrases, Phrase phrase) {
    boolean governed = PREPOSITIONS.contains(phrases.sentence().word(phrase.from() - 1));
    return governed && phrases.at(phrase.from() - 2) instanceof Phrase.Amount sum ? sum : null;
  }

  /** The preposition that governs a name, empty where none does. */
  static String preposition(Phrases phrases, Phrase phrase) {
    String verb = phrases.sentence().word(phrase.from() - 1);
    if (GIVING.contains(verb)) {
      return "to";
    }
    if (ASKING.contains(verb)) {
      return "from";
    }
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - GOVERNED); i--) {
      String word = phrases.sentence().word(i);
      Phrase other = phrases.at(i);
      if (other != null && !(other instanceof Phrase.Nationality)
          || RELATIVES.contains(word)
          || phrases.sentence().token(i).isSign()) {
        return "";
      }
      if (word.equals("of") && PARTS.contains(phrases.sentence().word(i - 1))) {
        continue;
      }
      if (PREPOSITIONS.contains(word)) {
        if (i < OPENING && JOINT.contains(phrases.sentence().word(i - 1))) {
          return "";
        }
        boolean infinitive =
            word.equals("to")
                && i + 1 < phrase.from()
                && !DETERMINERS.contains(phrases.sentence().word(i + 1))
                && !phrases.sentence().token(i + 1).isCapitalised();
        return infinitive ? "" : word;
      }
    }
    return "";
  }
}
