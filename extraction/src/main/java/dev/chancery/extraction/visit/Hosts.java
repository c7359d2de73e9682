package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a trip goes, by the words of a mention or, where they leave it out, by those before. */
final class Hosts {

  private static final int SENTENCES_BACK = 1;

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** What opens a phrase of place or time: "In Peru, ...". */
  private static final Set<String> BEFORE_ADVERBIAL = Set.of("at", "from", "in", "on", "with");

  /** In which "arrived" without a place means where the text was written. */
  private static final Set<Genre> SPOKEN_OF_HERE =
      EnumSet.of(Genre.NEWS, Genre.CABLE, Genre.TRANSCRIPT);

  /** Rules whose visit is one to where a story of the day was written, or a cable. */
  private static final Set<String> OF_THE_DAY = Set.of("visit-of", "visit-of-by");

  private final Story story;
  private final Itinerary itinerary;
  private final TalkVenues venues;

  Hosts(Story story, Itinerary itinerary) {
    this.story = story;
    this.itinerary = itinerary;
    this.venues = new TalkVenues(story);
  }

  /**
   * A stop.
   *
   * @param place the city or venue, null where only the country is told
   * @param when the time of this stop where a tour tells one for each, else null
   * @param guessed whether no word of the telling says that the trip goes there
   */
  record Host(CountryCode country, String place, Phrase.When when, boolean guessed) {
    Host(CountryCode country, String place, Phrase.When when) {
      this(country, place, when, false);
    }
  }

  List<Host> of(Mention mention, Phrase visitor) {
    List<Host> out = Stops.named(mention);
    if (!out.isEmpty()) {
      return out;
    }
    String fixed = mention.setting("host");
    if ("written".equals(fixed)) {
      return story.here() == null ? out : List.of(spot());
    }
    if ("dateline".equals(fixed)) {
      return venues.isOnTheSpot(mention) ? List.of(spot()) : orNowhere(met(mention, visitor));
    }
    if ("together".equals(fixed)) {
      return orNowhere(venues.besideATraveller(mention, visitor, itinerary));
    }
    if ("gathering".equals(fixed)) {
      return orNowhere(venues.ofGathering(mention, visitor));
    }
    if (Interlocutors.isOne(fixed)) {
      Phrase.Person receiving = Interlocutors.of(fixed, mention, story);
      return receiving != null && story.cast().country(receiving) == null && isAbroad(visitor)
          ? List.of(spot())
          : orNowhere(Interlocutors.home(receiving, visitor, story));
    }
    CountryCode receiving = "subject".equals(fixed) ? subject(mention) : receiving(mention);
    if ("city".equals(fixed)) {
      receiving = story.cityBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK);
    } else if ("place".equals(fixed)) {
      CountryCode own = story.cast().country(visitor);
      receiving = story.placeBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK, own);
    } else if (receiving == null && "context".equals(fixed)) {
      CountryCode own = story.cast().country(visitor);
      boolean abroad = isWrittenAbroad(visitor, own);
      boolean ofTheDay =
          OF_THE_DAY.contains(mention.rule().name())
              && abroad
              && (story.post() != null
                  || story
                      .countriesBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK)
                      .contains(story.here().country()));
      receiving =
          story.placeBefore(
              mention.phrases(), mention.triggerFrom(), ofTheDay ? 0 : SENTENCES_BACK, own);
      receiving = receiving == null && ofTheDay ? story.here().country() : receiving;
      if (receiving == null) {
        receiving = itinerary.lastHost(own);
      }
      if (receiving == null && abroad) {
        receiving = story.here().country();
      }
      for (CountryCode country :
          story.countriesBefore(mention.phrases(), mention.triggerFrom(), SENTENCES_BACK)) {
        if (receiving == null && !country.equals(own)) {
          receiving = country;
        }
      }
    } else if (receiving == null && isCode(fixed)) {
      receiving = CountryCode.of(fixed);
    }
    if (CountryCode.UNITED_NATIONS.equals(receiving)) {
      receiving = AssemblySpeech.SEAT;
    }
    boolean state =
        receiving != null
            && receiving.isThreeLetters()
            && !CountryCode.EUROPEAN_UNION.equals(receiving);
    return state ? List.of(new Host(receiving, null, null)) : out;
  }

  /**
   * Where a trip goes of which no place is told, if the rule says that there may be none: where the
   * text was written; in a release, the country whose office speaks; else the one other country of
   * the sentence.
   *
   * @param own the visitor's country, null where the text does not tell
   * @return null where nothing tells
   */
  Host unsaid(Mention mention, CountryCode own) {
    if (!"here".equals(mention.setting("host"))) {
      return null;
    }
    Genre genre = story.document().genre();
    if (story.here() != null && SPOKEN_OF_HERE.contains(genre)) {
      return spot();
    }
    CountryCode voice = story.voice();
    if (own == null) {
      return null;
    }
    if (voice == null && story.here() != null && !own.equals(story.here().country())) {
      return spot();
    }
    return voice == null || voice.equals(own)
        ? around(mention, own)
        : new Host(voice, null, null, true);
  }

  private Host met(Mention mention, Phrase visitor) {
    Host seat = venues.atOwnSeat(mention, visitor, itinerary);
    return seat == null ? venues.besideATraveller(mention, visitor, itinerary) : seat;
  }

  /** Whether a mention tells of a meeting, which may be anywhere. */
  boolean isOfThoseWhoMeet(Mention mention) {
    String fixed = mention.setting("host");
    return "dateline".equals(fixed) || "together".equals(fixed);
  }

  /** Whether those who meet are where others of the text are told to be. */
  boolean isWhereOthersAre(Mention mention) {
    return isOfThoseWhoMeet(mention) && (story.isRelease() || !venues.isOnTheSpot(mention));
  }

  private static List<Host> orNowhere(Host host) {
    return host == null ? List.of() : List.of(host);
  }

  /** Whether it is told where the text was written, and not that the visitor is from there. */
  private boolean isAbroad(Phrase visitor) {
    return story.here() != null && !story.here().country().equals(story.cast().country(visitor));
  }

  private Host spot() {
    return new Host(story.here().country(), story.here().name(), null);
  }

  /**
   * Whether it is a story of the day from another country than the visitor's, or a cable from there
   * about somebody by name.
   */
  private boolean isWrittenAbroad(Phrase visitor, CountryCode own) {
    Figure figure = story.cast().of(visitor);
    boolean cable = story.post() != null && own != null && figure != null && figure.named();
    return (cable || story.document().genre() == Genre.NEWS)
        && story.here() != null
        && !story.here().country().equals(own);
  }

  private static boolean isCode(String setting) {
    return setting != null && CODE.matcher(setting).matches();
  }

  /** The country of whoever acts first in the sentence: "Peru drew complaints when it hosted". */
  private CountryCode subject(Mention mention) {
    for (Phrase phrase : mention.phrases().all()) {
      boolean acts =
          phrase instanceof Phrase.Actor
              && phrase.to() <= mention.triggerFrom()
              && !BEFORE_ADVERBIAL.contains(mention.phrases().sentence().word(phrase.from() - 1));
      if (acts && story.cast().country(phrase) != null) {
        return story.cast().country(phrase);
      }
    }
    return null;
  }

  /**
   * The one other country that the sentence of a visit speaks of: "Peru and Chile signed it during
   * the Peruvian president's visit"; null where it speaks of none or of several.
   *
   * @param own the visitor's country
   */
  private Host around(Mention mention, CountryCode own) {
    CountryCode other = null;
    for (Phrase phrase : mention.phrases().all()) {
      CountryCode country = story.cast().country(phrase);
      if (country == null || country.equals(own) || country.equals(other)) {
        continue;
      }
      if (other != null || !country.isThreeLetters()) {
        return null;
      }
      other = country;
    }
    return other == null ? null : new Host(other, null, null, true);
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
    if (told == null && figure.named() && isOwnOffice(mention)) {
      return null;
    }
    boolean himself =
        mention.all("visitor").stream().anyMatch(one -> figure.equals(story.cast().of(one)));
    return told == null || himself ? own() : told;
  }

  /** "The Vice President accepted the invitation of Prime Minister Ruiz": the text's own goes. */
  private boolean isOwnOffice(Mention mention) {
    Figure visitor = story.cast().of(mention.first("visitor"));
    return visitor != null
        && !visitor.named()
        && visitor.country() == null
        && visitor.role() != null;
  }

  /** Whose "the President" is: of the office that a release is from, of where news was written. */
  private CountryCode own() {
    CountryCode speaker = story.speaker();
    boolean news = story.document().genre() == Genre.NEWS;
    return speaker == null && news && story.here() != null ? story.here().country() : speaker;
  }
}
