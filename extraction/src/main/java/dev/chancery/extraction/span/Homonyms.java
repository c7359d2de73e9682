package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of countries that mean something else, told by the rest of the text: Georgia in the United
 * States, "Peru, Indiana", Mr. Jordan; and other words that mean countries: "the North".
 */
public final class Homonyms {

  private static final CountryCode UNITED_STATES = CountryCode.of("USA");
  private static final CountryCode GEORGIA = CountryCode.of("GEO");

  private static final Set<String> STATE_OFFICES =
      WordSet.of("governor gov. governor's county counties congressman congresswoman statehouse");

  private static final Set<String> STATE_CITIES =
      WordSet.of("atlanta savannah augusta macon marietta");

  /** What American states are called behind the name of a town. */
  private static final Set<String> STATE_LETTERS =
      WordSet.of(
          """
          ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. mass. md. mich.
          minn. miss. mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d.
          tenn. tex. va. vt. w.va. wash. wis. wyo.
          """);

  private static final Set<String> OF_THE_REPUBLIC =
      WordSet.of("georgian georgians tbilisi batumi abkhazia ossetia caucasus soviet tiflis");

  /** Countries that the text speaks of in other words than their name. */
  private final Set<CountryCode> told = new HashSet<>();

  private final Set<String> surnames = new HashSet<>();

  /** Whether "Georgia" is the American state. */
  private final boolean state;

  private Homonyms(List<Phrases> sentences) {
    sentences.forEach(this::read);
    this.state =
        told(GEORGIA, sentences)
            && (has(STATE_OFFICES, sentences) || has(STATE_CITIES, sentences))
            && !has(OF_THE_REPUBLIC, sentences);
  }

  private static boolean told(CountryCode country, List<Phrases> sentences) {
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        if (country.equals(ofName(phrase))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Set<String> words, List<Phrases> sentences) {
    for (Phrases phrases : sentences) {
      if (phrases.sentence().has(words)) {
        return true;
      }
    }
    return false;
  }

  /** The same sentences, such names read as what they mean. */
  public static List<Phrases> settle(List<Phrases> sentences) {
    Homonyms homonyms = new Homonyms(sentences);
    List<Phrases> out = new ArrayList<>(sentences.size());
    for (Phrases phrases : sentences) {
      out.add(phrases.with(phrase -> homonyms.settle(phrases, phrase)));
    }
    return KoreanHalves.settle(out);
  }

  private void read(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.Nationality nationality) {
        told.add(nationality.country());
      } else if (phrase instanceof Place place && place.country() != null) {
        if (place.kind() != PlaceKind.COUNTRY) {
          told.add(place.country());
        }
      } else if (phrase instanceof Person person && person.name() != null) {
        String name = person.name();
        int space = name.lastIndexOf(' ');
        if (space > 0) {
          surnames.add(name.substring(space + 1).toLowerCase(Locale.ROOT));
        }
        if (person.country() != null) {
          told.add(person.country());
        }
      }
    }
  }

  private Phrase settle(Phrases phrases, Phrase phrase) {
    if (state && namesGeorgia(phrases.sentence(), phrase)) {
      return ofTheState(phrase);
    }
    if (!(phrase instanceof Place place) || place.country() == null || !place.isSomewhere()) {
      return phrase;
    }
    if (isBeforeStateLetters(phrases.sentence(), place)) {
      return new Place(place.from(), place.to(), UNITED_STATES, place.name(), PlaceKind.CITY);
    }
    Place state = stateBehind(phrases, place);
    if (state != null) {
      return new Place(place.from(), place.to(), state.country(), place.name(), PlaceKind.CITY);
    }
    if (place.kind() != PlaceKind.COUNTRY) {
      return phrase;
    }
    return isSurname(phrases.sentence(), place)
        ? new Phrase.Word(place.from(), place.to())
        : phrase;
  }

  /** "Peru, Indiana": the state or province behind the comma, null where there is none. */
  private static Place stateBehind(Phrases phrases, Place place) {
    boolean comma = phrases.sentence().word(place.to()).equals(",");
    return comma
            && phrases.at(place.to() + 1) instanceof Place behind
            && behind.from() == place.to() + 1
            && behind.kind() == PlaceKind.REGION
            && behind.country() != null
            && !behind.country().equals(place.country())
        ? behind
        : null;
  }

  /** "Manchester, N.H.". */
  private static boolean isBeforeStateLetters(Sentence sentence, Place place) {
    String behind = sentence.word(place.to() + 1);
    return sentence.word(place.to()).equals(",")
        && (STATE_LETTERS.contains(behind)
            || sentence.word(place.to() + 2).equals(".") && STATE_LETTERS.contains(behind + "."));
  }

  private static boolean namesGeorgia(Sentence sentence, Phrase phrase) {
    return sentence.has("georgia", phrase.from(), phrase.to());
  }

  /** The country of a phrase that a state's name can stand in, null where it has none. */
  private static CountryCode ofName(Phrase phrase) {
    if (phrase instanceof Place place) {
      return place.country();
    }
    if (phrase instanceof Person person) {
      return person.country();
    }
    return phrase instanceof Phrase.Organisation body ? body.country() : null;
  }

  /** The same phrase where the American state is meant. */
  private static Phrase ofTheState(Phrase phrase) {
    if (phrase instanceof Place place && GEORGIA.equals(place.country())) {
      return new Place(place.from(), place.to(), UNITED_STATES, place.name(), PlaceKind.REGION);
    }
    if (phrase instanceof Person person && GEORGIA.equals(person.country())) {
      return person.of(UNITED_STATES);
    }
    if (phrase instanceof Phrase.Organisation body && GEORGIA.equals(body.country())) {
      return new Phrase.Organisation(body.from(), body.to(), body.name(), UNITED_STATES);
    }
    return phrase;
  }

  /** Of somebody named in full, where nothing else speaks of the country. */
  private boolean isSurname(Sentence sentence, Place place) {
    return place.to() - place.from() == 1
        && surnames.contains(sentence.word(place.from()))
        && !told.contains(place.country());
  }
}
