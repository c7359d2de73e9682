package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitKind;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes visits of their mentions: finds who and where, reads the status, and joins all tellings of
 * a trip.
 */
final class VisitAssembly {

  private static final double SURE = 0.9;

  /** Where the visitor's own country is not told. */
  private static final double UNSURE = 0.6;

  /** Offices whose holders live in the country that they are sent to, or speak from home. */
  private static final Set<String> RESIDENT =
      Set.of(
          "Ambassador",
          "Consul",
          "Consul General",
          "Charge d'Affaires",
          "High Commissioner",
          "Attache",
          "Spokesman",
          "Permanent Representative");

  private static final String IMPLIED = "implied";

  /** What a delegation is called once it is known. */
  private static final Set<String> GENERAL =
      WordSet.of("delegation group leaders mission officials party team");

  private final Story story;
  private final Quotes quotes;
  private final Drops drops;
  private final String engine;
  private final Travellers travellers;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<CountryCode> hostsOfTheUnknown = new LinkedHashSet<>();
  private final List<Trip> trips = new ArrayList<>();

  VisitAssembly(Story story, Quotes quotes, Drops drops, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.drops = drops;
    this.engine = engine;
    this.travellers = new Travellers(story);
  }

  /** Takes in a mention. */
  void add(Mention mention) {
    mentions.add(mention);
    for (Phrase visitor : travellers.of(mention)) {
      Figure figure = story.cast().of(visitor);
      if (figure != null && figure.country() == null) {
        named(mention).forEach(host -> hostsOfTheUnknown.add(host.country()));
      }
    }
  }

  /**
   * The visits that the mentions tell of; one that lacks visitor or host and cannot borrow them
   * from the text is dropped.
   */
  List<Visit> visits() {
    mentions.forEach(this::resolve);
    mentions.clear();
    return trips.stream().map(trip -> trip.visit(story.document(), engine)).toList();
  }

  private void resolve(Mention mention) {
    Outlook outlook = VisitStatuses.outlook(mention);
    if (outlook == Outlook.DENIED || isAnotherVenue(mention)) {
      drops.note(mention, outlook == Outlook.DENIED ? Drop.DENIED : Drop.OTHER_VENUE);
      return;
    }
    Phrase.When when = when(mention);
    VisitStatus told = VisitStatuses.told(mention, outlook, when);
    if (told == VisitStatus.COMPLETED
        && when == null
        && story.document().genre() == Genre.NEWS
        && VisitStatuses.isDuring(mention)) {
      told = VisitStatus.ONGOING;
    }
    ReducedDate date = story.date(mention.phrases(), when, VisitStatuses.direction(told));
    VisitStatus status = VisitStatuses.dated(told, date, story.document().published());
    List<Phrase> visitors = travellers.of(mention);
    if (visitors.isEmpty()) {
      drops.note(mention, Drop.NO_VISITOR);
    }
    for (Phrase visitor : visitors) {
      List<Host> hosts = hosts(mention, visitor);
      Trip.Telling telling =
          new Trip.Telling(
              status,
              date,
              kind(mention),
              quotes.of(mention),
              hosts.size() > 1,
              mention.phrases().sentence().index() == 0);
      if (hosts.isEmpty()) {
        further(mention, visitor, telling);
      }
      for (Host host : hosts) {
        trip(mention, visitor, host, telling);
      }
    }
  }

  /** "the first visit since 1999" does not tell when this one is. */
  private Phrase.When when(Mention mention) {
    Phrase.When when = story.when(mention);
    boolean bound =
        when != null && mention.phrases().sentence().word(when.from() - 1).equals("since");
    return bound ? null : when;
  }

  /** A rule for one body ("addressed the United Nations") met another. */
  private boolean isAnotherVenue(Mention mention) {
    String venue = mention.setting("venue");
    return venue != null
        && !venue.equals(String.valueOf(story.cast().country(mention.first("venue"))));
  }

  /**
   * Where a trip goes.
   *
   * @param place the city or venue, null where only the country is told
   */
  private record Host(CountryCode country, String place) {}

  /** The places that the mention itself names. */
  private static List<Host> named(Mention mention) {
    List<Host> out = new ArrayList<>();
    for (Phrase phrase : mention.all("host")) {
      if (phrase instanceof Phrase.Place place && place.isSomewhere()) {
        boolean city = place.kind() != Phrase.PlaceKind.COUNTRY;
        out.add(new Host(place.country(), city ? place.name() : null));
      }
    }
    return out;
  }

  private List<Host> hosts(Mention mention, Phrase visitor) {
    List<Host> out = named(mention);
    if (!out.isEmpty()) {
      return out;
    }
    CountryCode receiving = receiving(mention);
    String fixed = mention.setting("host");
    if (receiving == null && "context".equals(fixed)) {
      CountryCode own = story.cast().country(visitor);
      for (CountryCode country :
          story.countriesBefore(mention.phrases(), mention.triggerFrom(), 1)) {
        if (receiving == null && !country.equals(own)) {
          receiving = country;
        }
      }
    } else if (receiving == null && fixed != null) {
      receiving = CountryCode.of(fixed);
    }
    return receiving == null ? out : List.of(new Host(receiving, null));
  }

  /** The country of whoever receives the visitor. */
  private CountryCode receiving(Mention mention) {
    Phrase actor = mention.first("hostactor");
    CountryCode told = story.cast().country(actor);
    Figure figure = actor == null ? null : story.cast().of(actor);
    if (told != null || figure == null || figure.role() == null) {
      return told;
    }
    return story.voice();
  }

  /** A further telling of a trip that names no host: it joins the visitor's last trip. */
  private void further(Mention mention, Phrase visitor, Trip.Telling telling) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = story.cast().country(visitor);
    for (int i = trips.size() - 1; i >= 0; i--) {
      Trip trip = trips.get(i);
      boolean same =
          figure != null && figure.equals(trip.visitor())
              || figure == null && country != null && country.equals(trip.country());
      if (same) {
        trip.add(telling);
        return;
      }
    }
    drops.note(mention, Drop.NO_HOST);
  }

  private void trip(Mention mention, Phrase visitor, Host host, Trip.Telling telling) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = country(mention, visitor, figure);
    Drop objection = objection(mention, visitor, figure, country, host);
    if (objection != null) {
      drops.note(mention, objection);
      return;
    }
    String words = Travellers.words(visitor, figure);
    Trip trip = known(visitor, figure, country, host, telling);
    if (trip == null) {
      trip = new Trip(figure, words, country, host.country(), country == null ? UNSURE : SURE);
      trips.add(trip);
    } else {
      trip.identify(figure);
    }
    trip.place(host.place());
    trip.add(telling);
  }

  /** Why the words tell of no visit, null where they do. */
  private static Drop objection(
      Mention mention, Phrase visitor, Figure figure, CountryCode country, Host host) {
    if (visitor instanceof Phrase.Sides) {
      return Drop.BOTH_SIDES;
    }
    if (isUnknown(mention, figure, country)) {
      return Drop.VISITOR_WITHOUT_COUNTRY;
    }
    if (host.country().equals(country)) {
      return Drop.AT_HOME;
    }
    return isResident(mention, figure) ? Drop.RESIDENT : null;
  }

  /** Somebody without a country is a visitor only where the text says outright that they travel. */
  private static boolean isUnknown(Mention mention, Figure figure, CountryCode country) {
    boolean implied =
        IMPLIED.equals(mention.setting("presence"))
            || figure != null && figure.role() == null && mention.first("hostactor") != null;
    return country == null && (implied || figure == null || !figure.named());
  }

  /** Whom a visitor speaks for; of somebody with an office and no country the text's own voice. */
  private CountryCode country(Mention mention, Phrase visitor, Figure figure) {
    CountryCode country = story.cast().country(visitor);
    if (country == null) {
      country = story.cast().country(mention.first("sender"));
    }
    boolean second =
        IMPLIED.equals(mention.setting("presence"))
            && !mention.all("visitor").isEmpty()
            && visitor != mention.first("visitor");
    if (country == null && figure != null && figure.role() != null && !second) {
      CountryCode voice = story.voice();
      boolean received =
          voice != null && voice.equals(receiving(mention)) && mention.first("hostactor") != null;
      country = voice == null || received ? story.homeBut(hostsOfTheUnknown) : voice;
    }
    return country;
  }

  private Trip known(
      Phrase visitor, Figure figure, CountryCode country, Host host, Trip.Telling telling) {
    for (Trip trip : trips) {
      if (trip.host().equals(host.country())
          && trip.isCompatible(telling.status(), telling.date())
          && (sameVisitor(trip, figure, country)
              || isHeadlineOf(trip, figure, country)
              || isGeneral(trip, visitor, figure)
                  && country != null
                  && country.equals(trip.country()))) {
        return trip;
      }
    }
    return null;
  }

  /** A headline's "Peruvian FM" is the minister named below it. */
  private boolean isHeadlineOf(Trip trip, Figure figure, CountryCode country) {
    return figure != null
        && figure.named()
        && trip.isUnnamed()
        && trip.visitor() != null
        && country != null
        && country.equals(trip.visitor().country())
        && trip.isOfHeadline();
  }

  /** "the Peruvian delegation" is the one that somebody named leads. */
  private static boolean isGeneral(Trip trip, Phrase visitor, Figure figure) {
    return figure == null && isGeneral(Travellers.words(visitor, null))
        || trip.visitor() == null && isGeneral(trip.words());
  }

  private static boolean isGeneral(String visitor) {
    String[] words = visitor.split(" ");
    return words.length <= 2 && GENERAL.contains(words[words.length - 1]);
  }

  /** An ambassador who speaks where he is posted has not travelled. */
  private static boolean isResident(Mention mention, Figure figure) {
    return mention.setting("presence") != null
        && figure != null
        && figure.role() != null
        && RESIDENT.contains(figure.role());
  }

  private static boolean sameVisitor(Trip trip, Figure figure, CountryCode country) {
    if (figure != null && trip.visitor() != null) {
      if (figure.equals(trip.visitor()) || figure.surname().equals(trip.visitor().surname())) {
        return true;
      }
      // A role without a name may be the person named elsewhere.
      return (!figure.named() || !trip.visitor().named())
          && figure.role() != null
          && figure.role().equals(trip.visitor().role())
          && country != null
          && country.equals(trip.country());
    }
    return figure == null
        && trip.visitor() == null
        && country != null
        && country.equals(trip.country());
  }

  private static VisitKind kind(Mention mention) {
    for (int i = Math.max(0, mention.triggerFrom() - 2); i < mention.triggerFrom(); i++) {
      switch (mention.phrases().sentence().word(i)) {
        case "state":
          return VisitKind.STATE;
        case "official":
          return VisitKind.OFFICIAL;
        case "working":
          return VisitKind.WORKING;
        case "private":
          return VisitKind.PRIVATE;
        default:
          break;
      }
    }
    return null;
  }
}
