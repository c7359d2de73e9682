package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often a document names each country, and whose seats of government. */
final class CountryMentions {

  private static final int TOPIC_MENTIONS = 3;

  /** In the order of their first mentions. */
  private final Map<CountryCode, Integer> mentions = new LinkedHashMap<>();

  private final Map<CountryCode, Integer> seats = new LinkedHashMap<>();

  /** The most often named first, of two alike the one named first. */
  private final List<CountryCode> ranked;

  CountryMentions(List<Phrases> sentences, Cast cast) {
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        count(phrase, cast);
      }
    }
    this.ranked =
        mentions.keySet().stream()
            .sorted(Comparator.comparing(this::of, Comparator.reverseOrder()))
            .toList();
  }

  private void count(Phrase phrase, Cast cast) {
    boolean named = phrase instanceof Phrase.Place || phrase instanceof Phrase.Nationality;
    CountryCode country = named ? cast.country(phrase) : null;
    if (country != null && phrase instanceof Phrase.Place place && place.isSeat()) {
      seats.merge(country, 1, Integer::sum);
    }
    if (phrase instanceof Phrase.Person person
        && person.country() != null
        && Cast.SPOKESMAN.equals(person.role())) {
      // "White House Press Secretary Ana Ruiz"
      seats.merge(person.country(), 1, Integer::sum);
    }
    if (country != null && country.isThreeLetters()) {
      mentions.merge(country, 1, Integer::sum);
    }
  }

  /** How often a country is named. */
  int of(CountryCode country) {
    return mentions.getOrDefault(country, 0);
  }

  /** The country that is named most, null where none is. */
  CountryCode most() {
    return ranked.isEmpty() ? null : ranked.get(0);
  }

  /** The country that is named most, those given left out; null where no other is named. */
  CountryCode mostBut(Collection<CountryCode> others) {
    for (CountryCode country : ranked) {
      if (!others.contains(country) && !country.equals(CountryCode.UNITED_NATIONS)) {
        return country;
      }
    }
    return null;
  }

  /** The two countries that a document is about, empty where it speaks as much of a third. */
  List<CountryCode> pair() {
    boolean third = ranked.size() > 2 && of(ranked.get(2)) * 2 > of(ranked.get(1));
    return ranked.size() < 2 || third ? List.of() : ranked.subList(0, 2);
  }

  /** The one country that a document is about, null where it speaks half as much of another. */
  CountryCode topic() {
    boolean rival = ranked.size() > 1 && of(ranked.get(1)) * 2 > of(ranked.get(0));
    return rival || of(most()) < TOPIC_MENTIONS ? null : most();
  }

  /** The country whose seats of government are named most, null where none is. */
  CountryCode seat() {
    CountryCode best = null;
    for (Map.Entry<CountryCode, Integer> seat : seats.entrySet()) {
      int count = seat.getValue();
      if (best == null
          || count > seats.get(best)
          || count == seats.get(best) && rank(seat.getKey()) < rank(best)) {
        best = seat.getKey();
      }
    }
    return best;
  }

  private int rank(CountryCode country) {
    int rank = ranked.indexOf(country);
    return rank < 0 ? ranked.size() : rank;
  }

  /** Of how many countries seats of government are named. */
  int seats() {
    return seats.size();
  }
}
