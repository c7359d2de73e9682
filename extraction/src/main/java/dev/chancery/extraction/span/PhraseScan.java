package dev.chancery.extraction.span;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * One way through a sentence from left to right, which takes each token into one phrase at most:
 * instruments before all others, then times, amounts, parties, people, organisations and places.
 */
final class PhraseScan {

  /** "A landmark $49 million deal": how far from its beginning the sum of an instrument opens. */
  private static final int BEFORE_SUM = 4;

  private final Marked words;
  private final Sentence sentence;
  private final Place here;
  private final DateFinder dates;
  private final AmountFinder amounts;
  private final SidesFinder sides;
  private final PersonFinder people;
  private final OrganisationFinder organisations;
  private final DelegationFinder delegations;
  private final PlaceFinder places;
  private final List<Instrument> instruments;
  private final List<Phrase> found = new ArrayList<>();
  private int nextInstrument;
  private Amount told;

  /**
   * @param here where the document was written, null where unknown
   * @param told the amount told last before the sentence, null where there is none
   */
  PhraseScan(Marked words, Place here, Amount told) {
    this.words = words;
    this.sentence = words.sentence();
    this.here = here;
    this.told = told;
    NameFinder names = new NameFinder(words);
    this.dates = words.dates();
    this.amounts = new AmountFinder(words);
    this.sides = new SidesFinder(words);
    this.people = new PersonFinder(words, names);
    this.organisations = new OrganisationFinder(words, names);
    this.delegations = new DelegationFinder(words, organisations);
    this.places = new PlaceFinder(words);
    this.instruments = new InstrumentFinder(words).all();
  }

  Phrases phrases() {
    int i = 0;
    while (i < words.size()) {
      i = pass(i);
    }
    return new Phrases(sentence, SharedOffices.share(found, sentence));
  }

  /** Takes what starts at a token; index of the token to go on from. */
  private int pass(int i) {
    Instrument instrument = instrument(i);
    if (instrument != null) {
      List<Phrase> sum = sum(instrument, i);
      return take(sum.isEmpty() ? List.of(instrument.startingAt(i)) : sum);
    }
    if (here != null && isHere(i)) {
      return take(List.of(new Place(i, i + 1, here.country(), here.name(), here.kind())));
    }
    if (words.term(i, Category.NAME) != null) {
      // "South America", "the Persian Gulf": the country's name in it stands for nothing.
      return words.to(i);
    }
    List<Phrase> phrases = at(i);
    if (phrases.isEmpty() || endsInName(i, end(phrases))) {
      return i + 1;
    }
    told = phrases.get(phrases.size() - 1) instanceof Amount amount ? amount : told;
    return take(phrases);
  }

  /** "the Middle": only the front of "the Middle East". */
  private boolean endsInName(int from, int to) {
    return words.word(from).equals("the")
        && words.term(from + 1, Category.NAME) != null
        && to < words.to(from + 1);
  }

  private int take(List<Phrase> phrases) {
    found.addAll(phrases);
    return end(phrases);
  }

  private static int end(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1).to();
  }

  /** The instrument that a token is part of, null where it is in none. */
  private Instrument instrument(int i) {
    while (nextInstrument < instruments.size() && instruments.get(nextInstrument).to() <= i) {
      nextInstrument++;
    }
    return nextInstrument < instruments.size() && instruments.get(nextInstrument).from() <= i
        ? instruments.get(nextInstrument)
        : null;
  }

  /** The sum in front of an instrument, "a 49 million dollar deal"; empty where there is none. */
  private List<Phrase> sum(Instrument instrument, int from) {
    for (int i = from; i < Math.min(instrument.to(), from + BEFORE_SUM); i++) {
      if (words.token(i).isNumber()
          || words.term(i, Category.CURRENCY) != null
          || instrument.kind() == AgreementKind.CONTRACT && NumberWords.read(sentence, i) != null) {
        List<Phrase> sum = amounts.at(i);
        if (!sum.isEmpty()
            && end(sum) < instrument.to()
            && sum.stream().allMatch(part -> part instanceof Amount amount && amount.money())) {
          return sum;
        }
      }
    }
    return List.of();
  }

  /** "arrived here"; not "Here is why", which opens a sentence, unless all is in capitals. */
  private boolean isHere(int i) {
    return words.word(i).equals("here")
        && (!words.token(i).isCapitalised() || i > 0 && sentence.capitals());
  }

  /** "Mar del Plata": what could be a date is the front of a place's name. */
  private boolean isPlace(int from, int date) {
    return words.to(from) > date && words.geographic(from) != null;
  }

  /** What starts at a token: nothing, a phrase, or both ends of a range. */
  private List<Phrase> at(int i) {
    Phrase when = dates.at(i);
    if (when != null && !isPlace(i, when.to())) {
      return List.of(when);
    }
    List<Phrase> numbers = amounts.at(i);
    if (!numbers.isEmpty()) {
      return numbers;
    }
    Phrase phrase = sentence.token(i).isWord() ? named(i) : null;
    if (phrase == null) {
      phrase = CarriedUnit.at(sentence, i, told);
    }
    return phrase == null ? List.of() : List.of(phrase);
  }

  /** The party, person, group, organisation, place or nationality at a word; null without one. */
  private Phrase named(int i) {
    if (isPlain(i)) {
      Phrase delegation = delegations.at(i);
      return delegation == null ? places.behindBearings(i) : delegation;
    }
    Phrase parties = sides.at(i);
    if (parties != null) {
      return parties;
    }
    Phrase phrase = longer(people.at(i), delegations.at(i));
    if (phrase == null || isBareName(phrase)) {
      phrase = longer(phrase, organisations.at(i));
    }
    if (phrase == null) {
      phrase = places.at(i);
    }
    if (phrase == null) {
      phrase = places.behindBearings(i);
    }
    return phrase == null ? nationality(i) : phrase;
  }

  /** Whether a word can at most open a group or stand before the name of a place. */
  private boolean isPlain(int i) {
    return !words.token(i).isCapitalised()
        && !words.isKnown(i)
        && !words.is(i, WordClass.SIDES)
        && !words.is(i, WordClass.PERSON);
  }

  private static Phrase longer(Phrase first, Phrase second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.to() > first.to() ? second : first;
  }

  private static boolean isBareName(Phrase phrase) {
    return phrase instanceof Person person && person.role() == null && !person.isPronoun();
  }

  private Phrase nationality(int i) {
    Term term = words.term(i, Category.NATIONALITY);
    return term == null ? null : new Phrase.Nationality(i, words.to(i), words.code(term));
  }
}
