package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Where a trip goes, by the words of a mention or, where they leave it out, by those before. */
final class Hosts {

  /** Words between a stop and its time: "Chile, on May 3". */
  private static final int WORDS_TO_TIME = 2;

  /** Words between the last two stops of a tour: ", and". */
  private static final int WORDS_BETWEEN_STOPS = 2;

  private static final int SENTENCES_BACK = 1;

  private final Story story;
  private final Itinerary itinerary;

  Hosts(Story story, Itinerary itinerary) {
    this.story = story;
    this.itinerary = itinerary;
  }

  /**
   * A stop.
   *
   * @param place the city or venue, null where only the country is told
   * @param when the time of this stop where a tour tells one for each, else null
   */
  record Host(CountryCode country, String place, Phrase.When when) {}

  /** The places that the mention itself names. */
  static List<Host> named(Mention mention) {
    List<Phrase> places = mention.all("host");
    List<Host> out = new ArrayList<>();
    for (Phrase phrase : places) {
      if (phrase instanceof Phrase.Place place && place.isSomewhere()) {
        boolean city = place.kind() != Phrase.PlaceKind.COUNTRY;
        out.add(
            new Host(
                place.country(),
                city ? place.name() : null,
                places.size() > 1 ? timeOf(mention, phrase) : null));
      }
    }
    return out;
  }

  private static Phrase.When timeOf(Mention mention, Phrase place) {
    for (int i = place.to(); i <= place.to() + WORDS_TO_TIME; i++) {
      if (mention.phrases().at(i) instanceof Phrase.Place) {
        return null;
      }
      if (mention.phrases().at(i) instanceof Phrase.When when) {
        return isOfTheLastAlone(mention, place) ? null : when;
      }
    }
    return null;
  }

  /** In "to Peru and Chile in May" the time is that of both. */
  private static boolean isOfTheLastAlone(Mention mention, Phrase place) {
    List<Phrase> places = mention.all("host");
    int last = places.size() - 1;
    return place == places.get(last)
        && places.get(last - 1).to() + WORDS_BETWEEN_STOPS >= place.from();
  }

  List<Host> of(Mention mention, Phrase visitor) {
    List<Host> out = named(mention);
    if (!out.isEmpty()) {
      return out;
    }
    String fixed = mention.setting("host");
    if ("written".equals(fixed)) {
      Phrase.Place here = story.here();
      return here == null ? out : List.of(new Host(here.country(), here.name(), null));
    }
    CountryCode receiving = receiving(mention);
    if (receiving == null && "context".equals(fixed)) {
      CountryCode own = story.cast().country(visitor);
      receiving = story.placeBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK, own);
      if (receiving == null) {
        receiving = itinerary.lastHost(own);
      }
      for (CountryCode country :
          story.countriesBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK)) {
        if (receiving == null && !country.equals(own)) {
          receiving = country;
        }
      }
    } else if (receiving == null && fixed != null && !"here".equals(fixed)) {
      receiving = CountryCode.of(fixed);
    }
    return receiving == null ? out : List.of(new Host(receiving, null, null));
  }

  /**
   * Where the text was written, if the rule says that this is meant where no other place is told;
   * else null.
   */
  Host here(Mention mention) {
    boolean onTheSpot = story.document().genre() == Genre.NEWS;
    return onTheSpot && "here".equals(mention.setting("host")) && story.here() != null
        ? new Host(story.here().country(), story.here().name(), null)
        : null;
  }

  /** The country of whoever receives the visitor. */
  CountryCode receiving(Mention mention) {
    Phrase actor = mention.first("hostactor");
    CountryCode told = story.cast().country(actor);
    Figure figure = actor == null ? null : story.cast().of(actor);
    if (figure == null || figure.role() == null) {
      return told;
    }
    // Nobody receives himself: a bare "the President" is then the text's own.
    boolean himself =
        mention.all("visitor").stream().anyMatch(one -> figure.equals(story.cast().of(one)));
    return told == null || himself ? own() : told;
  }

  /** Whose "the President" is: of the office that a release is from, of where news was written. */
  private CountryCode own() {
    CountryCode speaker = story.speaker();
    boolean news = story.document().genre() == Genre.NEWS;
    return speaker == null && news && story.here() != null ? story.here().country() : speaker;
  }
}
