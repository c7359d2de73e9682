package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitKind;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.text.WordSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A visit in the making: one traveller or delegation, one host country, and what is told of it. */
final class Trip {

  private static final int MOST_QUOTES = 4;

  private static final int SHORT = 3;

  /** What a delegation is called once it is known. */
  private static final Set<String> GENERAL =
      WordSet.of("counterpart counterparts delegation group leaders mission officials party team");

  private static final Pattern ORIGIN = Pattern.compile(" (?:from|of) ");

  private Figure visitor;
  private String surname;
  private final CountryCode host;
  private final Set<String> places = new LinkedHashSet<>();

  /** By where they start; no two overlap. */
  private final NavigableMap<Integer, Evidence> evidence = new TreeMap<>();

  private CountryCode country;
  private final Set<Doubt> doubts;
  private String words;
  private final TripTime time = new TripTime();
  private VisitKind kind;

  private boolean headline;

  Trip(Figure visitor, String words, CountryCode country, CountryCode host, Set<Doubt> doubts) {
    this.visitor = visitor;
    this.surname = Figure.surname(visitor == null ? words : visitor.name());
    this.words = words;
    this.country = country;
    this.host = host;
    this.doubts = new LinkedHashSet<>(doubts);
  }

  /**
   * What one mention tells of a trip.
   *
   * @param status null where it does not tell
   * @param date null where it does not tell
   * @param kind null where it does not tell
   * @param stay whether an interval is that of the stay, not one in which the trip began: "last
   *     week"
   * @param timed whether it has a time of its own, even one that cannot be placed
   * @param tour whether it speaks of several countries at once
   * @param headline whether it stands in the first sentence
   * @param earlier whether it looks back on a trip before the one that the text is about
   */
  record Telling(
      VisitStatus status,
      ReducedDate date,
      VisitKind kind,
      Evidence quote,
      boolean stay,
      boolean timed,
      boolean tour,
      boolean headline,
      boolean earlier) {

    /** The same trip, planned for another time. */
    Telling at(ReducedDate other) {
      return new Telling(
          VisitStatus.PLANNED, other, kind, quote, stay, true, false, headline, false);
    }
  }

  /** Another trip of the same visitor to the same country. */
  Trip again() {
    return new Trip(visitor, words, country, host, doubts);
  }

  /** Whether it lies ahead, of the same visitor to the same country as another. */
  boolean isRepeated(Trip other) {
    return time.isAhead() && host.equals(other.host) && words.equals(other.words);
  }

  /** Whether it is over. */
  boolean isOver() {
    return time.status() == VisitStatus.COMPLETED;
  }

  Figure visitor() {
    return visitor;
  }

  String words() {
    return words;
  }

  /** The visitor's last name, or the last of the words for those of whom no name is known. */
  String surname() {
    return surname;
  }

  CountryCode country() {
    return country;
  }

  CountryCode host() {
    return host;
  }

  /**
   * Takes in another form of the visitor: a name counts before an office, a longer name before a
   * shorter; and the country where it was unknown.
   */
  void identify(Trip other) {
    if (country == null) {
      country = other.country;
    }
    doubts.retainAll(other.doubts);
    Figure figure = other.visitor;
    if (figure == null || !figure.named()) {
      return;
    }
    if (isUnnamed() || words.length() < figure.name().length()) {
      visitor = figure;
      surname = other.surname;
      words = figure.name();
    }
  }

  /** Whether the visitor is a group by a general word: "the Peruvian delegation". */
  boolean isGeneral() {
    if (visitor != null) {
      return false;
    }
    String[] parts = ORIGIN.split(words)[0].split(" ");
    return parts.length <= 2 && GENERAL.contains(parts[parts.length - 1]);
  }

  /** Whether both groups are called by one word: "businessmen". */
  boolean isOfTheSamePeople(Trip other) {
    Set<String> theirs =
        new HashSet<>(Arrays.asList(other.words.toLowerCase(Locale.ROOT).split(" ")));
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (word.length() > SHORT && word.endsWith("s") && theirs.contains(word)) {
        return true;
      }
    }
    return words.equalsIgnoreCase(other.words);
  }

  /** Whether it is somebody of whom only the name is known. */
  boolean isOfUnknownCountry() {
    return country == null && visitor != null && visitor.named();
  }

  boolean isUnnamed() {
    return visitor == null || !visitor.named();
  }

  /** Whether the first sentence, often a headline, told of it first. */
  boolean isOfHeadline() {
    return headline;
  }

  void place(String city) {
    if (city != null) {
      places.add(city);
    }
  }

  /** The first telling, or a further one. */
  void add(Telling telling) {
    boolean first = evidence.isEmpty();
    headline |= first && telling.headline();
    time.add(telling, first);
    if (kind == null) {
      kind = telling.kind();
    }
    Evidence quote = telling.quote();
    Map.Entry<Integer, Evidence> last = evidence.lowerEntry(quote.end());
    if (last == null || last.getValue().end() <= quote.start()) {
      evidence.put(quote.start(), quote);
    }
  }

  /**
   * Whether the trip can be the one that a mention tells of: at about the same time, and not now
   * past and now ahead where just one of the two has a known date.
   */
  boolean isCompatible(Telling telling) {
    return time.isCompatible(telling);
  }

  /**
   * Whether the visitor is there when something happens.
   *
   * @param ahead whether that still lies ahead
   * @param date null where it is not told
   */
  boolean isDuring(boolean ahead, ReducedDate date) {
    return time.covers(ahead, date);
  }

  Candidate visit(Document document, String engine) {
    VisitStatus status = time.status();
    VisitStatus known = status == null ? VisitStatus.COMPLETED : status;
    List<Evidence> quotes = List.copyOf(evidence.values());
    Visit visit =
        new Visit(
            EventIds.of(
                document.id(),
                EventType.VISIT,
                words.toLowerCase(Locale.ROOT),
                country,
                host,
                time.start(),
                time.end(),
                time.isAhead() || known == VisitStatus.CANCELLED),
            document.id(),
            engine,
            Candidate.UNWEIGHED,
            quotes.size() > MOST_QUOTES ? quotes.subList(0, MOST_QUOTES) : quotes,
            words,
            visitor == null ? null : visitor.role(),
            country,
            host,
            List.copyOf(places),
            time.start(),
            time.end(),
            known,
            kind);
    return new Candidate(visit, doubts);
  }
}
