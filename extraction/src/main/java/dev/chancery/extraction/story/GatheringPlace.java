package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.visit.AssemblySpeech;
import java.util.Locale;
import java.util.Set;

/** Where a gathering is held by the words around its noun. */
final class GatheringPlace {

  /** Words and phrases from a noun to its place. */
  private static final int REACH = 12;

  private static final int REACH_BACK = 9;

  /** Words from a noun phrase back to where somebody goes for it. */
  private static final int REACH_TO_GOAL = 16;

  private static final Set<String> IN = Set.of("in", "at");

  /** What may stand between a noun and "in" beside a complement. */
  private static final Set<String> HELD =
      WordSet.of(
          """
          again are be been began begin beginning begins being concluded concludes continue continued
          continues convene convened convenes due ended expected followed get gets getting got had has held
          hosted is open opened opening opens place planned resume resumed resumes scheduled set
          start started starting starts take takes taking that the to today tonight took
          under underway was way were which will would
          """);

  private static final Set<String> COMPLEMENT =
      WordSet.of("about among between for of on over regarding with");

  /** What stands before the place that a topic has: "the conference on the war in Peru". */
  private static final Set<String> STATES_OF_AFFAIRS =
      WordSet.of(
          """
          challenges conflict conflicts crisis democracy developments elections fighting forces
          interests investment killings peace problems reconstruction reforms rights role security
          situation stability talks tensions transition troops unrest violence war
          """);

  private static final Set<String> CLOSERS =
      WordSet.of(
          """
          ; : but who where while after before said says told saying because if when "
          """);

  private static final Set<String> HOSTING = WordSet.of("host hosted hosting hosts");

  /** What links a place to the gathering that somebody goes there for. */
  private static final Set<String> FOR = WordSet.of("attend attending during for where");

  private static final Set<String> TO_A_PLACE =
      WordSet.of("at for in into leave left reached to visit visited visiting");

  /** Ceremonies of somebody's own, at home. */
  private static final Set<String> OF_SOMEBODY = WordSet.of("coronation funeral inauguration");

  private final Phrases phrases;
  private final Sentence sentence;
  private final Cast cast;
  private final int noun;

  GatheringPlace(Phrases phrases, Cast cast, int noun) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
    this.cast = cast;
    this.noun = noun;
  }

  /**
   * @param city null where only the country is told
   */
  record Spot(CountryCode country, String city) {}

  /** Null where the words around do not tell. */
  Spot spot() {
    Spot spot = behind();
    spot = spot == null ? inItsName() : spot;
    spot = spot == null ? goneTo() : spot;
    spot = spot == null ? ofItsHost() : spot;
    return spot == null ? ofSomebody() : spot;
  }

  private static Spot of(Place place) {
    return new Spot(place.country(), place.kind() == PlaceKind.COUNTRY ? null : place.name());
  }

  private Place somewhere(int token) {
    return phrases.at(token) instanceof Place place
            && place.isSomewhere()
            && place.country() != null
            && place.country().isThreeLetters()
        ? place
        : null;
  }

  /** "the summit on trade to be held next week in Lima", "talks hosted by Peru". */
  Spot behind() {
    boolean complement = false;
    int i = noun + 1;
    for (int seen = 0; seen < REACH && i < sentence.size(); seen++) {
      String word = sentence.word(i);
      Phrase phrase = phrases.at(i);
      Place place = IN.contains(word) && phrase == null ? somewhere(i + 1) : null;
      if (place != null) {
        return isOfTheTopic(place, i, complement) ? null : of(place);
      }
      if (HOSTING.contains(word) && sentence.word(i + 1).equals("by")) {
        return ofActor(i + 2, Math.min(sentence.size(), i + 2 + REACH));
      }
      if (CLOSERS.contains(word)) {
        return null;
      }
      complement |= phrase == null && COMPLEMENT.contains(word);
      boolean plain = phrase == null && (HELD.contains(word) || word.equals(","));
      if (!complement && !plain && !(phrase instanceof Phrase.When)) {
        return null;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return null;
  }

  private boolean isOfTheTopic(Place place, int in, boolean complement) {
    boolean parted =
        phrases.at(in - 1) instanceof Phrase.When
            || HELD.contains(sentence.word(in - 1))
            || sentence.word(in - 1).equals(",");
    boolean country = place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
    return complement && !parted && (country || STATES_OF_AFFAIRS.contains(sentence.word(in - 1)));
  }

  /** "the Lima summit" */
  private Spot inItsName() {
    for (int i = noun - 1; i >= GatheringNouns.opening(sentence, noun); i--) {
      Place place = somewhere(i);
      if (place != null) {
        boolean joined =
            sentence.token(i).hyphenated()
                || place.to() < sentence.size() && sentence.token(place.to()).hyphenated();
        boolean city = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.CAPITAL;
        return city && !joined ? of(place) : null;
      }
    }
    return null;
  }

  /** "arrived in Lima on Monday for the summit" */
  private Spot goneTo() {
    boolean link = false;
    int opening = GatheringNouns.opening(sentence, noun);
    Phrase first = phrases.at(opening);
    int before = first == null || first.to() > noun ? opening : first.from();
    for (int i = before - 1; i >= Math.max(0, before - REACH_TO_GOAL); i--) {
      Phrase phrase = phrases.at(i);
      Place place = somewhere(i);
      if (place != null && link && TO_A_PLACE.contains(sentence.word(place.from() - 1))) {
        return of(place);
      }
      boolean links = phrase == null && FOR.contains(sentence.word(i));
      if (!links && CLOSERS.contains(sentence.word(i))
          || phrase instanceof Phrase.Person person && !person.isPronoun()
          || phrase instanceof Phrase.Delegation
              && !sentence.word(phrase.from() - 1).equals("of")) {
        return null;
      }
      link |= links;
    }
    return null;
  }

  /** "Peru will host the summit" */
  private Spot ofItsHost() {
    int opening = GatheringNouns.opening(sentence, noun);
    for (int i = opening - 1; i >= Math.max(0, opening - 2); i--) {
      if (HOSTING.contains(sentence.word(i))) {
        return ofActorBefore(i);
      }
    }
    return null;
  }

  private Spot ofActor(int from, int to) {
    for (int i = from; i < to; i++) {
      Spot spot =
          phrases.at(i) instanceof Phrase.Actor actor ? ofCountry(cast.country(actor)) : null;
      if (spot != null || CLOSERS.contains(sentence.word(i)) || sentence.word(i).equals(",")) {
        return spot;
      }
    }
    return null;
  }

  private Spot ofActorBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH_BACK); i--) {
      if (phrases.at(i) instanceof Phrase.Actor actor) {
        return ofCountry(cast.country(actor));
      }
    }
    return null;
  }

  private static Spot ofCountry(CountryCode country) {
    return country == null || !country.isThreeLetters() ? null : new Spot(country, null);
  }

  /** "the inauguration of President Ruiz", "the General Assembly's session". */
  private Spot ofSomebody() {
    if (OF_SOMEBODY.contains(sentence.word(noun)) && sentence.word(noun + 1).equals("of")) {
      return ofActor(noun + 2, Math.min(sentence.size(), noun + 2 + 2));
    }
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Place place && isAssembly(place) && isNear(place)) {
        return new Spot(AssemblySpeech.SEAT, null);
      }
    }
    return null;
  }

  private boolean isNear(Place place) {
    return place.from() > noun && place.from() - noun <= 2 || place.to() == noun;
  }

  private boolean isAssembly(Place place) {
    return place.kind() == PlaceKind.BODY
        && CountryCode.UNITED_NATIONS.equals(place.country())
        && place.name().toLowerCase(Locale.ROOT).contains("assembly");
  }
}
