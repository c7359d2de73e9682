package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The stops of a trip that the words of a mention name, each with the time that stands with it. */
final class Stops {

  /** Words between a stop and its time: "Chile, on May 3". */
  private static final int WORDS_TO_TIME = 2;

  private Stops() {}

  /** The places that the mention itself names. */
  static List<Hosts.Host> named(Mention mention) {
    List<Phrase> places = mention.all("host");
    List<Hosts.Host> out = new ArrayList<>();
    Phrase.When next = null;
    for (int i = places.size() - 1; i >= 0; i--) {
      Phrase.When own = places.size() > 1 ? timeOf(mention, places.get(i)) : null;
      next = own == null ? next : own;
      if (places.get(i) instanceof Phrase.Place place
          && place.isSomewhere()
          && !PlaceAdjective.is(mention, place)) {
        boolean city = place.kind() != Phrase.PlaceKind.COUNTRY;
        out.add(0, new Hosts.Host(place.country(), city ? place.name() : null, next));
      }
    }
    return next != null && isOfTheLastAlone(out) ? withoutTimes(out) : out;
  }

  /** In "to Peru and Chile in May" one time, behind the last stop, is that of the whole tour. */
  private static boolean isOfTheLastAlone(List<Hosts.Host> stops) {
    return stops.size() > 1 && stops.stream().map(Hosts.Host::when).distinct().count() == 1;
  }

  private static List<Hosts.Host> withoutTimes(List<Hosts.Host> stops) {
    return stops.stream().map(stop -> new Hosts.Host(stop.country(), stop.place(), null)).toList();
  }

  private static Phrase.When timeOf(Mention mention, Phrase place) {
    for (int i = place.to(); i <= place.to() + WORDS_TO_TIME; i++) {
      if (mention.phrases().at(i) instanceof Phrase.Place) {
        return null;
      }
      if (mention.phrases().at(i) instanceof Phrase.When when) {
        return when;
      }
    }
    return null;
  }
}
