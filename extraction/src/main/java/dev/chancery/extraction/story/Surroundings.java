package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The places and countries that a text names shortly before something. */
final class Surroundings {

  /** "-style": what is done as in a country, or was made there, is not done by it. */
  private static final Set<String> MANNERS =
      WordSet.of("age born built designed era inspired made speaking style trained");

  private final List<Phrases> sentences;
  private final Cast cast;

  Surroundings(List<Phrases> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /**
   * The country of the nearest place before a token, in its sentence or in those before; null where
   * none is named.
   *
   * @param not a country that it cannot be, or null
   */
  CountryCode placeBefore(Phrases phrases, int token, int sentencesBack, CountryCode not) {
    return nearest(phrases, token, sentencesBack, place -> !place.country().equals(not));
  }

  /**
   * The country of the nearest city or venue before a token, in its sentence or in those before;
   * null where none is named.
   */
  CountryCode cityBefore(Phrases phrases, int token, int sentencesBack) {
    return nearest(
        phrases, token, sentencesBack, place -> place.kind() != Phrase.PlaceKind.COUNTRY);
  }

  private CountryCode nearest(
      Phrases phrases, int token, int sentencesBack, Predicate<Phrase.Place> wanted) {
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - sentencesBack); s--) {
      List<Phrase> all = sentences.get(s).all();
      for (int k = all.size() - 1; k >= 0; k--) {
        if ((s < index || all.get(k).from() < token)
            && all.get(k) instanceof Phrase.Place place
            && place.isSomewhere()
            && wanted.test(place)) {
          return place.country();
        }
      }
    }
    return null;
  }

  /** The countries that a sentence and then those before it name, nearest first, each once. */
  List<CountryCode> countriesBefore(Phrases phrases, int token, int sentencesBack) {
    List<CountryCode> out = new ArrayList<>();
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - sentencesBack); s--) {
      List<Phrase> all = sentences.get(s).all();
      for (int k = all.size() - 1; k >= 0; k--) {
        if (s == index && all.get(k).from() >= token) {
          continue;
        }
        CountryCode country =
            isNoParty(sentences.get(s), all.get(k)) ? null : cast.country(all.get(k));
        if (country != null && country.isThreeLetters() && !out.contains(country)) {
          out.add(country);
        }
      }
    }
    return out;
  }

  private static boolean isNoParty(Phrases phrases, Phrase phrase) {
    return isFormer(phrases, phrase) || isManner(phrases, phrase) || isOfTreaty(phrases, phrase);
  }

  /** "a Soviet-style calculation". */
  private static boolean isManner(Phrases phrases, Phrase phrase) {
    return phrase instanceof Phrase.Nationality
        && MANNERS.contains(phrases.sentence().word(phrase.to()));
  }

  /** "the Treaty of Lima": where it was made. */
  private static boolean isOfTreaty(Phrases phrases, Phrase phrase) {
    return phrase instanceof Phrase.Place place
        && place.kind() != Phrase.PlaceKind.COUNTRY
        && phrases.sentence().word(place.from() - 1).equals("of")
        && phrases.at(place.from() - 2) instanceof Phrase.Instrument instrument
        && instrument.to() == place.from() - 1;
  }

  /** "the former Soviet republics": no country of now. */
  private static boolean isFormer(Phrases phrases, Phrase phrase) {
    return phrases.sentence().word(phrase.from() - 1).equals("former")
        && phrase instanceof Phrase.Nationality;
  }
}
