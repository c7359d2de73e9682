package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrase.Sides;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Tokeniser;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds all phrases of a sentence, left to right, each token in one phrase at most. Thread-safe.
 */
public final class PhraseFinder {

  private static final CountryCode UNITED_STATES = CountryCode.of("USA");

  private static final String GEORGIA = "GEO";

  private static final Set<String> EVIDENT_SIDES = WordSet.of("sides parties countries");

  /** What "the two" do. */
  private static final Set<String> ACTS =
      WordSet.of(
          """
          agreed also announced concluded decided discussed have issued jointly pledged reached
          signed then will
          """);

  private static final Set<String> SIDES =
      WordSet.of(
          """
          allies capitals companies countries delegations firms governments leaders ministers
          nations neighbors neighbours parties partners powers premiers presidents republics sides
          states statesmen
          """);

  /** Places of a country that are told by their kind: "the Kenyan capital". */
  private static final Set<String> SEATS =
      WordSet.of("capital city port resort town village seaport island");

  private static final Set<String> SEAT_ADJECTIVES =
      WordSet.of(
          """
          ancient central coastal commercial eastern largest main northeastern northern
          northwestern port resort second sea southeastern southern southwestern western
          """);

  private final Lexicon lexicon;
  private final Successions successions;

  public PhraseFinder(Lexicon lexicon, Successions successions) {
    this.lexicon = lexicon;
    this.successions = successions;
  }

  /**
   * The place that a name stands for, null where no lexicon knows it.
   *
   * @param year when the document was written, 0 where unknown
   */
  public Place place(String name, int year) {
    Sentence sentence = new Sentence(0, 0, Tokeniser.tokens(name, 0, name.length()), false, false);
    Phrase place = place(new Marked(sentence, lexicon, successions, year), 0);
    return place instanceof Place found && found.isSomewhere() ? found : null;
  }

  /** The phrases of a sentence of which nobody knows where it was written. */
  public Phrases find(Sentence sentence, int year) {
    return find(sentence, year, null, null);
  }

  /**
   * @param year when the document was written, 0 where unknown; tells Russia from the Soviet Union
   * @param here where the document was written, null where unknown: what "here" means
   * @param told the amount told last, null where there is none: a number may leave its unit to it
   */
  public Phrases find(Sentence sentence, int year, Place here, Amount told) {
    Marked words = new Marked(sentence, lexicon, successions, year);
    DateFinder dates = new DateFinder(sentence);
    AmountFinder amounts = new AmountFinder(words);
    NameFinder names = new NameFinder(words);
    PersonFinder people = new PersonFinder(words, names);
    OrganisationFinder organisations = new OrganisationFinder(words, names);
    DelegationFinder delegations = new DelegationFinder(words);
    List<Instrument> instruments = new InstrumentFinder(words).all();
    List<Phrase> found = new ArrayList<>();
    Amount last = told;
    int next = 0;
    int i = 0;
    while (i < sentence.size()) {
      while (next < instruments.size() && instruments.get(next).to() <= i) {
        next++;
      }
      // An amount may have taken the front: "a $2 billion agreement".
      if (next < instruments.size() && instruments.get(next).from() <= i) {
        int sum = sumIn(instruments.get(next), i, words, amounts);
        if (sum >= 0) {
          List<Phrase> money = amounts.at(sum);
          found.addAll(money);
          i = money.get(money.size() - 1).to();
          continue;
        }
        found.add(instruments.get(next).startingAt(i));
        i = instruments.get(next).to();
        continue;
      }
      if (here != null && isHere(words, i)) {
        found.add(new Place(i, i + 1, here.country(), here.name(), here.kind()));
        i++;
        continue;
      }
      if (words.term(i, Category.NAME) != null) {
        // "South America", "the Persian Gulf": the country's name in it stands for nothing.
        i = words.to(i);
        continue;
      }
      List<Phrase> phrases =
          at(i, sentence, words, dates, amounts, people, organisations, delegations);
      if (phrases.isEmpty()) {
        Amount carried = CarriedUnit.at(sentence, i, last);
        phrases = carried == null ? List.of() : List.of(carried);
      }
      if (phrases.isEmpty()) {
        i++;
        continue;
      }
      found.addAll(phrases);
      Phrase end = phrases.get(phrases.size() - 1);
      last = end instanceof Amount amount ? amount : last;
      i = end.to();
    }
    return new Phrases(sentence, SharedOffices.share(found, sentence));
  }

  /** "arrived here"; not "Here is why", which opens a sentence, unless all is in capitals. */
  private static boolean isHere(Marked words, int i) {
    return words.word(i).equals("here")
        && (!words.token(i).isCapitalised() || i > 0 && words.sentence().capitals());
  }

  /** Where a sum starts in an instrument, as in "a 49 million dollar deal"; -1 where none does. */
  private static int sumIn(Instrument instrument, int from, Marked words, AmountFinder amounts) {
    for (int i = from; i < Math.min(instrument.to(), from + 2); i++) {
      boolean money =
          (words.token(i).isNumber() || words.term(i, Category.CURRENCY) != null)
              && amounts.at(i).stream().allMatch(p -> p instanceof Amount a && a.money())
              && !amounts.at(i).isEmpty();
      if (money && amounts.at(i).get(amounts.at(i).size() - 1).to() < instrument.to()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Phrase> at(
      int i,
      Sentence sentence,
      Marked words,
      DateFinder dates,
      AmountFinder amounts,
      PersonFinder people,
      OrganisationFinder organisations,
      DelegationFinder delegations) {
    Phrase when = dates.at(i);
    if (when != null) {
      return List.of(when);
    }
    List<Phrase> numbers = amounts.at(i);
    if (!numbers.isEmpty()) {
      return numbers;
    }
    if (!sentence.token(i).isWord()) {
      return List.of();
    }
    Phrase phrase = sides(words, i);
    Phrase delegation = phrase == null ? ofOffice(delegations.at(i), words, organisations) : null;
    Phrase person = phrase == null ? people.at(i) : null;
    if (phrase == null) {
      phrase = longer(person, delegation);
    }
    if (phrase == null || phrase instanceof Phrase.Person p && p.role() == null && !p.isPronoun()) {
      Phrase organisation = organisations.at(i);
      if (organisation != null && (phrase == null || organisation.to() > phrase.to())) {
        phrase = organisation;
      }
    }
    if (phrase == null) {
      phrase = place(words, i);
    }
    if (phrase == null) {
      Term nationality = words.term(i, Category.NATIONALITY);
      if (nationality != null) {
        phrase = new Phrase.Nationality(i, words.to(i), words.code(nationality));
      }
    }
    return phrase == null ? List.of() : List.of(phrase);
  }

  /** "a delegation of the Ministry of Trade of Peru": it speaks for the office's country. */
  private static Phrase ofOffice(
      Phrase.Delegation delegation, Marked words, OrganisationFinder organisations) {
    boolean open =
        delegation != null
            && delegation.country() == null
            && (words.word(delegation.to()).equals("of")
                || words.word(delegation.to()).equals("from"));
    Phrase.Organisation office = open ? organisations.at(delegation.to() + 1) : null;
    if (office == null || office.country() == null) {
      return delegation;
    }
    int start = words.word(delegation.from()).equals("the") ? 1 : 0;
    return new Phrase.Delegation(
        delegation.from(),
        office.to(),
        words.sentence().text(delegation.from() + start, office.to()),
        office.country());
  }

  private static Phrase longer(Phrase a, Phrase b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.to() > a.to() ? b : a;
  }

  private static Phrase sides(Marked words, int from) {
    String first = words.word(from);
    if (first.equals("they") || first.equals("them")) {
      return new Sides(from, from + 1, 2);
    }
    int i = from;
    int number = 2;
    boolean article = first.equals("the") || first.equals("our") || first.equals("all");
    boolean both = first.equals("both");
    if (article || both) {
      i++;
    }
    int counted = both ? 2 : NumberWords.small(words.sentence(), i);
    if (counted >= 2 && counted < 30 && !both) {
      number = counted;
      i++;
    } else if (!article && !both) {
      return null;
    }
    if (counted >= 2 && article && ACTS.contains(words.word(i))) {
      return new Sides(from, i, number);
    }
    // "the two former Soviet republics"
    if (counted >= 2 && words.word(i).equals("former")) {
      i = words.term(i + 1, Category.NATIONALITY) == null ? i + 1 : words.to(i + 1);
    }
    if (counted < 2 && article && !EVIDENT_SIDES.contains(words.word(i))) {
      return null;
    }
    if (i < words.size()
        && !SIDES.contains(words.word(i))
        && SIDES.contains(words.word(i + 1))
        && words.term(i, Category.NATIONALITY) == null
        && words.token(i).isWord()
        && !Marked.isFunctionWord(words.word(i))) {
      i++;
    }
    if (!SIDES.contains(words.word(i)) || words.word(i + 1).equals("of") && counted < 2) {
      return null;
    }
    int end = i + 1;
    if (words.word(end).equals("'") || words.word(end).equals("’")) {
      end++;
    }
    return new Sides(from, end, number);
  }

  /** "the Kenyan capital", "Kenya's port city of Mombasa"; null where none starts here. */
  private static Phrase seat(Marked words, int from, int i) {
    Term owner = words.term(i, Category.NATIONALITY);
    if (owner == null) {
      owner = words.term(i, Category.COUNTRY);
    }
    if (owner == null) {
      return null;
    }
    int to = words.to(i);
    if (words.word(to).equals("'s")) {
      to++;
    }
    int adjectives = 0;
    while (SEAT_ADJECTIVES.contains(words.word(to)) && adjectives < 3) {
      to++;
      adjectives++;
    }
    if (!SEATS.contains(words.word(to))) {
      return null;
    }
    boolean capital = words.word(to).equals("capital");
    to++;
    if (SEATS.contains(words.word(to))) {
      to++;
    }
    String name = words.sentence().text(i, to);
    int named = words.word(to).equals("of") || words.word(to).equals(",") ? to + 1 : to;
    if (words.term(named, Category.CITY) != null) {
      name = words.term(named, Category.CITY).form();
      to = words.to(named);
    } else if (!capital && words.word(to).equals("of") && words.isNameWord(to + 1)) {
      name = words.token(to + 1).text();
      to += 2;
    }
    return new Place(
        from, to, words.code(owner), name, capital ? PlaceKind.CAPITAL : PlaceKind.CITY);
  }

  private static Phrase place(Marked words, int from) {
    int i = from;
    if (words.word(i).equals("the") && i + 1 < words.size()) {
      i++;
    }
    Phrase seat = seat(words, from, i);
    if (seat != null) {
      return seat;
    }
    Term country = words.term(i, Category.COUNTRY);
    if (country != null) {
      return new Place(from, words.to(i), words.code(country), country.form(), PlaceKind.COUNTRY);
    }
    Term body = words.term(i, Category.BODY);
    if (body != null) {
      return new Place(from, words.to(i), words.code(body), body.form(), PlaceKind.BODY);
    }
    Term metonym = words.term(i, Category.METONYM);
    if (metonym != null) {
      return new Place(from, words.to(i), words.code(metonym), metonym.form(), PlaceKind.METONYM);
    }
    if (i > from) {
      return null;
    }
    Term city = words.term(i, Category.CITY);
    if (city == null) {
      return null;
    }
    PlaceKind kind =
        switch (city.detail()) {
          case "CAPITAL" -> PlaceKind.CAPITAL;
          case "REGION" -> PlaceKind.REGION;
          case "VENUE" -> PlaceKind.VENUE;
          default -> PlaceKind.CITY;
        };
    int to = words.to(i);
    // "Kiev, Ukraine" and "Moscow, Idaho": the country or region behind the comma decides.
    if (words.word(to).equals(",")) {
      Term behind = words.term(to + 1, Category.COUNTRY);
      if (behind != null && isStateOfGeorgia(city, behind) && closes(words, words.to(to + 1))) {
        return new Place(from, words.to(to + 1), UNITED_STATES, city.form(), PlaceKind.CITY);
      }
      Term region = behind == null ? words.term(to + 1, Category.CITY) : null;
      if (behind != null
          && (behind.code().equals(city.code())
              || city.ambiguous() && closes(words, words.to(to + 1)))) {
        return new Place(from, words.to(to + 1), words.code(behind), city.form(), kind);
      }
      if (region != null && region.detail().equals("REGION") && closes(words, words.to(to + 1))) {
        return new Place(from, words.to(to + 1), words.code(region), city.form(), kind);
      }
    }
    CountryCode code = words.code(city);
    return new Place(from, to, code, city.form(), kind);
  }

  /** "Athens, Georgia": no town of the republic. */
  private static boolean isStateOfGeorgia(Term city, Term behind) {
    return behind.code().equals(GEORGIA) && !city.code().equals(GEORGIA);
  }

  private static boolean closes(Marked words, int i) {
    return i >= words.size() || words.token(i).isSign();
  }
}
