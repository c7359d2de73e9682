package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitKind;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes visits of their mentions: finds who and where, reads the status, and joins all tellings of
 * a trip.
 */
final class VisitAssembly {

  private static final double SURE = 0.9;

  private static final int DAYS_OF_A_TRIP = 10;

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

  private final Story story;
  private final Quotes quotes;
  private final String engine;
  private final List<Trip> trips = new ArrayList<>();

  VisitAssembly(Story story, Quotes quotes, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.engine = engine;
  }

  /** A visit in the making. */
  private static final class Trip {
    private Figure visitor;
    private String words;
    private CountryCode country;
    private CountryCode host;
    private final Set<String> places = new LinkedHashSet<>();
    private ReducedDate start;
    private ReducedDate end;
    private VisitStatus status;
    private VisitKind kind;
    private double confidence;
    private final List<Evidence> evidence = new ArrayList<>();

    /** Whether the dates are those of a tour with other stops. */
    private boolean tour;

    private ReducedDate window() {
      return end == null ? start : ReducedDate.between(start, end);
    }

    private void place(ReducedDate date) {
      if (date == null) {
        return;
      }
      if (date.isInterval()) {
        start = new ReducedDate(date.start(), null);
        end = new ReducedDate(date.end(), null);
      } else if (start == null || !date.covers(start)) {
        start = date;
      }
    }
  }

  /**
   * Takes in a mention; one that lacks visitor or host and cannot borrow them from the text is
   * dropped.
   */
  void add(Mention mention) {
    Outlook outlook = outlook(mention);
    if (outlook == Outlook.DENIED || isAnotherVenue(mention)) {
      return;
    }
    Phrase.When when = story.when(mention);
    VisitStatus told = timely(mention, status(mention, outlook), when);
    ReducedDate date = story.date(mention.phrases(), when, direction(told));
    VisitStatus status = dated(told, date);
    for (Phrase visitor : visitors(mention)) {
      List<Host> hosts = hosts(mention, visitor);
      if (hosts.isEmpty()) {
        telling(mention, visitor, status, date);
      }
      for (Host host : hosts) {
        trip(mention, visitor, host, hosts, status, date);
      }
    }
  }

  /**
   * What the date says of the status: a trip of next month is planned, one of last month is over.
   */
  private VisitStatus dated(VisitStatus told, ReducedDate date) {
    ReducedDate published = story.document().published();
    if (date == null || published == null || told == VisitStatus.CANCELLED) {
      return told;
    }
    boolean ahead = date.earliest().isAfter(published.latest());
    boolean over = date.latest().plusDays(DAYS_OF_A_TRIP).isBefore(published.earliest());
    if (ahead && (told == VisitStatus.COMPLETED || told == VisitStatus.ONGOING || told == null)) {
      return VisitStatus.PLANNED;
    }
    return over && (told == VisitStatus.ONGOING || told == null) ? VisitStatus.COMPLETED : told;
  }

  /** A rule for one body ("addressed the United Nations") met another. */
  private boolean isAnotherVenue(Mention mention) {
    String venue = mention.setting("venue");
    return venue != null
        && !venue.equals(String.valueOf(story.cast().country(mention.first("venue"))));
  }

  /** "He travels to Lima Wednesday": the present tense with a day lies ahead. */
  private static VisitStatus timely(Mention mention, VisitStatus status, Phrase.When when) {
    String verb = mention.phrases().sentence().word(mention.triggerFrom());
    boolean present = verb.endsWith("s") && !"noun".equals(mention.setting("grammar"));
    return present && when != null && status == VisitStatus.COMPLETED
        ? VisitStatus.PLANNED
        : status;
  }

  private Outlook outlook(Mention mention) {
    Phrase verb = mention.first("verb");
    String grammar = mention.setting("grammar");
    if ("noun".equals(grammar) && verb == null) {
      return Outlook.ofNoun(mention.phrases(), mention.triggerFrom());
    }
    return Outlook.ofVerb(mention.phrases(), verb == null ? mention.triggerFrom() : verb.from());
  }

  private static Outlook direction(VisitStatus status) {
    if (status == null) {
      return Outlook.UNTOLD;
    }
    return switch (status) {
      case COMPLETED -> Outlook.DONE;
      case PLANNED, PROPOSED -> Outlook.AHEAD;
      default -> Outlook.UNDER_WAY;
    };
  }

  /** The status that the words tell, null where they tell none. */
  private static VisitStatus status(Mention mention, Outlook outlook) {
    String fixed = mention.setting("status");
    if (outlook == Outlook.CALLED_OFF) {
      return VisitStatus.CANCELLED;
    }
    if (fixed != null
        && (outlook == Outlook.DONE
            || outlook == Outlook.UNTOLD
            || !"COMPLETED".equals(fixed) && !"ONGOING".equals(fixed))) {
      return VisitStatus.valueOf(fixed);
    }
    return switch (outlook) {
      case UNDER_WAY -> VisitStatus.ONGOING;
      case AHEAD -> VisitStatus.PLANNED;
      case SUGGESTED -> VisitStatus.PROPOSED;
      case UNTOLD -> null;
      default -> VisitStatus.COMPLETED;
    };
  }

  private List<Phrase> visitors(Mention mention) {
    List<Phrase> captured = mention.all("visitor");
    if (!captured.isEmpty()) {
      return captured;
    }
    Phrase subject = subject(mention);
    return subject == null ? List.of() : List.of(subject);
  }

  /**
   * Who travels where the rule does not say: the nearest person or delegation before, in this
   * sentence or the last.
   */
  private Phrase subject(Mention mention) {
    Phrase best = null;
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.to() <= mention.triggerFrom() && isTraveller(phrase)) {
        best = phrase;
      }
    }
    if (best != null || !"context".equals(mention.setting("visitor"))) {
      return best;
    }
    int index = mention.phrases().sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - 2); s--) {
      for (Phrase phrase : story.sentences().get(s).all()) {
        if (isTraveller(phrase)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean isTraveller(Phrase phrase) {
    return phrase instanceof Phrase.Person
        || phrase instanceof Phrase.Delegation
        || phrase instanceof Phrase.Organisation && story.cast().of(phrase) != null;
  }

  /**
   * Where a trip goes.
   *
   * @param place the city or venue, null where only the country is told
   */
  private record Host(CountryCode country, String place) {}

  private List<Host> hosts(Mention mention, Phrase visitor) {
    List<Host> out = new ArrayList<>();
    for (Phrase phrase : mention.all("host")) {
      if (phrase instanceof Phrase.Place place && place.isSomewhere()) {
        boolean city = place.kind() != Phrase.PlaceKind.COUNTRY;
        out.add(new Host(place.country(), city ? place.name() : null));
      }
    }
    if (!out.isEmpty()) {
      return out;
    }
    CountryCode receiving = story.cast().country(mention.first("hostactor"));
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

  /** A further telling of a trip that names no host: it joins the visitor's last trip. */
  private void telling(Mention mention, Phrase visitor, VisitStatus status, ReducedDate date) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = story.cast().country(visitor);
    for (int i = trips.size() - 1; i >= 0; i--) {
      Trip trip = trips.get(i);
      boolean same =
          figure != null && figure.equals(trip.visitor)
              || figure == null && country != null && country.equals(trip.country);
      if (same) {
        join(trip, status, date, mention);
        return;
      }
    }
  }

  private void trip(
      Mention mention,
      Phrase visitor,
      Host host,
      List<Host> tour,
      VisitStatus status,
      ReducedDate date) {
    Figure figure = story.cast().of(visitor);
    CountryCode country = story.cast().country(visitor);
    if (country == null) {
      country = story.cast().country(mention.first("sender"));
    }
    if (country == null && figure != null && figure.role() != null) {
      country = story.homeBut(tour.stream().map(Host::country).toList());
    }
    if (host.country().equals(country)
        || visitor instanceof Phrase.Sides
        || isResident(mention, figure)) {
      return;
    }
    String words = words(visitor, figure);
    if (country == null && (figure == null || !figure.named())) {
      return;
    }
    for (Trip trip : trips) {
      if (trip.host.equals(host.country())
          && sameVisitor(trip, figure, country)
          && compatible(trip, status, date)) {
        if (trip.words.length() < words.length() && figure != null && figure.named()) {
          trip.words = words;
        }
        addPlace(trip, host);
        join(trip, status, date, mention);
        return;
      }
    }
    Trip trip = new Trip();
    trip.visitor = figure;
    trip.words = words;
    trip.country = country;
    trip.host = host.country();
    trip.place(date);
    trip.tour = tour.size() > 1;
    trip.status = status;
    trip.kind = kind(mention);
    trip.confidence = country == null ? SURE - 0.3 : SURE;
    addPlace(trip, host);
    trip.evidence.add(quotes.of(mention));
    trips.add(trip);
  }

  /** An ambassador who speaks where he is posted has not travelled. */
  private static boolean isResident(Mention mention, Figure figure) {
    return "implied".equals(mention.setting("presence"))
        && figure != null
        && figure.role() != null
        && RESIDENT.contains(figure.role());
  }

  private static void addPlace(Trip trip, Host host) {
    if (host.place() != null) {
      trip.places.add(host.place());
    }
  }

  private static String words(Phrase visitor, Figure figure) {
    if (figure != null) {
      return figure.name();
    }
    if (visitor instanceof Phrase.Delegation delegation) {
      return delegation.words();
    }
    if (visitor instanceof Phrase.Organisation organisation) {
      return organisation.name();
    }
    return visitor instanceof Phrase.Place place ? place.name() : "";
  }

  private static boolean sameVisitor(Trip trip, Figure figure, CountryCode country) {
    if (figure != null && trip.visitor != null) {
      if (figure.equals(trip.visitor) || figure.surname().equals(trip.visitor.surname())) {
        return true;
      }
      // A role without a name may be the person named elsewhere.
      return (!figure.named() || !trip.visitor.named())
          && figure.role() != null
          && figure.role().equals(trip.visitor.role())
          && country != null
          && country.equals(trip.country);
    }
    return figure == null
        && trip.visitor == null
        && country != null
        && country.equals(trip.country);
  }

  private static boolean compatible(Trip trip, VisitStatus status, ReducedDate date) {
    if (date != null && trip.start != null && !date.overlaps(trip.window())) {
      return false;
    }
    return trip.status == null
        || status == null
        || ahead(trip.status) == ahead(status)
        || status == VisitStatus.CANCELLED
        || trip.status == VisitStatus.CANCELLED
        || date != null && trip.start != null;
  }

  private static boolean ahead(VisitStatus status) {
    return status == VisitStatus.PLANNED || status == VisitStatus.PROPOSED;
  }

  private void join(Trip trip, VisitStatus status, ReducedDate date, Mention mention) {
    trip.status = further(trip.status, status);
    if (date != null && (trip.start == null || trip.tour || trip.window().covers(date))) {
      trip.place(date);
      trip.tour = false;
    }
    if (trip.kind == null) {
      trip.kind = kind(mention);
    }
    Evidence quote = quotes.of(mention);
    boolean known =
        trip.evidence.stream().anyMatch(e -> e.start() < quote.end() && quote.start() < e.end());
    if (!known) {
      trip.evidence.add(quote);
    }
  }

  private static VisitStatus further(VisitStatus a, VisitStatus b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a == VisitStatus.CANCELLED || b == VisitStatus.CANCELLED) {
      return VisitStatus.CANCELLED;
    }
    if (a == VisitStatus.ONGOING || b == VisitStatus.ONGOING) {
      return VisitStatus.ONGOING;
    }
    return a.compareTo(b) >= 0 ? a : b;
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

  /** The visits found so far. */
  List<Visit> visits() {
    List<Visit> out = new ArrayList<>(trips.size());
    for (Trip trip : trips) {
      if (trip.status == null) {
        trip.status = VisitStatus.COMPLETED;
      }
      trip.evidence.sort((a, b) -> Integer.compare(a.start(), b.start()));
      out.add(
          new Visit(
              EventIds.of(
                  story.document().id(),
                  EventType.VISIT,
                  trip.words.toLowerCase(Locale.ROOT),
                  trip.country,
                  trip.host,
                  trip.start,
                  trip.end,
                  ahead(trip.status) || trip.status == VisitStatus.CANCELLED),
              story.document().id(),
              engine,
              trip.confidence,
              trip.evidence.size() > 4 ? trip.evidence.subList(0, 4) : trip.evidence,
              trip.words,
              trip.visitor == null ? null : trip.visitor.role(),
              trip.country,
              trip.host,
              List.copyOf(trip.places),
              trip.start,
              trip.end,
              trip.status,
              trip.kind));
    }
    return out;
  }
}
