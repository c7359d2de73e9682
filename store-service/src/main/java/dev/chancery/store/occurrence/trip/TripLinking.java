package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.name.Likeness;
import dev.chancery.store.occurrence.name.Visitor;
import dev.chancery.store.occurrence.name.Visitors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds which visits of one pair of countries tell of the same trip. The most exact tellings come
 * first, those with a full name before those with less: each joins the trip that it fits, or begins
 * one. A telling that fits several joins none. The result depends on the set of tellings alone.
 */
public final class TripLinking {

  /** One tells of the arrival, another of the talks. */
  private static final int SLACK_OF_PERSONS = 3;

  private static final int SLACK_OF_OTHERS = 0;

  /** How much nearer than the next a trip has to be to the day of publication. */
  private static final long CLEARLY_NEARER = 20;

  /** How near it has to be at all; plans are told longer before than news after. */
  private static final long NEAR_NEWS = 30;

  private static final long NEAR_PLANS = 45;

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparing((Candidate candidate) -> candidate.when().exactness())
          .thenComparing(candidate -> candidate.visitor().telling())
          .thenComparing(
              candidate -> candidate.when().days(),
              Comparator.nullsLast(
                  Comparator.comparingLong(Days::from).thenComparingLong(Days::to)))
          .thenComparing(candidate -> candidate.telling().report(), Report.FIRST_REPORTED);

  private final Visitors names;

  public TripLinking(Visitors names) {
    this.names = names;
  }

  /**
   * @param tellings all visits from one country to one other
   */
  public List<Trip> link(Collection<VisitTelling> tellings) {
    Map<List<Object>, Visitor> known = new HashMap<>();
    Search search = new Search();
    tellings.stream()
        .map(telling -> new Candidate(telling, visitor(telling, known), When.of(telling)))
        .sorted(IN_ORDER)
        .forEach(search::place);
    return search.all.stream()
        .map(gathering -> TripSummary.of(gathering.tellings(), names))
        .toList();
  }

  private Visitor visitor(VisitTelling telling, Map<List<Object>, Visitor> known) {
    List<Object> key = new ArrayList<>();
    key.add(telling.visitor());
    key.add(telling.visitorRole());
    return known.computeIfAbsent(
        key,
        description ->
            names.read(telling.visitor(), telling.visitorRole(), telling.visitorCountry()));
  }

  private final class Search {

    private final List<Gathering> all = new ArrayList<>();

    /** Those that others may join, by the first day; the first day of a trip may move. */
    private final NavigableMap<Long, List<Gathering>> byDay = new TreeMap<>();

    private final List<Gathering> undated = new ArrayList<>();
    private long longest = 1;

    void place(Candidate candidate) {
      List<Gathering> fitting = best(candidate);
      Gathering chosen = fitting.size() == 1 ? fitting.get(0) : nearest(candidate, fitting);
      if (chosen != null) {
        long from = chosen.days() == null ? 0 : chosen.days().from();
        chosen.add(candidate);
        moved(chosen, from);
        return;
      }
      Gathering begun = new Gathering(candidate);
      all.add(begun);
      if (fitting.isEmpty()) {
        offer(begun);
      }
    }

    private void offer(Gathering gathering) {
      if (gathering.days() == null) {
        undated.add(gathering);
        return;
      }
      byDay.computeIfAbsent(gathering.days().from(), day -> new ArrayList<>()).add(gathering);
      longest = Math.max(longest, gathering.days().length());
    }

    private void moved(Gathering gathering, long from) {
      if (gathering.days() == null) {
        return;
      }
      longest = Math.max(longest, gathering.days().length());
      if (gathering.days().from() != from) {
        byDay.get(from).remove(gathering);
        offer(gathering);
      }
    }

    /** The trips that it fits, of those only the ones that are most like. */
    private List<Gathering> best(Candidate candidate) {
      List<Gathering> best = new ArrayList<>();
      Likeness highest = lowest(candidate);
      int slack = candidate.visitor().isNamed() ? SLACK_OF_PERSONS : SLACK_OF_OTHERS;
      for (Gathering gathering : near(candidate.when(), slack)) {
        if (gathering.has(candidate.telling().report().documentId())
            || !gathering.fits(candidate.when(), slack)) {
          continue;
        }
        Likeness likeness = gathering.likeness(candidate.visitor(), names);
        if (likeness.compareTo(highest) > 0) {
          best.clear();
          highest = likeness;
        }
        if (likeness == highest) {
          best.add(gathering);
        }
      }
      return best;
    }

    /** The less is known of the time, the more has to be known of the visitor. */
    private static Likeness lowest(Candidate candidate) {
      return switch (candidate.when().exactness()) {
        case DAYS -> Likeness.UNKNOWN;
        case MONTH, LONGER, PUBLICATION -> Likeness.BY_OFFICE;
        case NOTHING -> Likeness.IN_PART;
      };
    }

    private List<Gathering> near(When when, int slack) {
      if (when.exactness() == When.Exactness.NOTHING) {
        return all(undated);
      }
      List<Gathering> near = new ArrayList<>();
      byDay
          .subMap(
              when.wide().from() - longest - slack - 1, true, when.wide().to() + slack + 1, true)
          .values()
          .forEach(near::addAll);
      return near;
    }

    private List<Gathering> all(List<Gathering> more) {
      List<Gathering> all = new ArrayList<>(more);
      byDay.values().forEach(all::addAll);
      return all;
    }

    /**
     * One of several that fit; null where it cannot be told. Different persons are never told apart
     * by their dates.
     */
    private Gathering nearest(Candidate candidate, List<Gathering> fitting) {
      List<Gathering> possible =
          fitting.stream().filter(gathering -> isPossible(candidate, gathering)).toList();
      if (possible.size() == 1) {
        return possible.get(0);
      }
      if (possible.isEmpty() || !areOneVisitor(possible)) {
        return null;
      }
      if (candidate.when().exactness() == When.Exactness.DAYS) {
        return possible.stream()
            .min(
                Comparator.comparingLong(
                        (Gathering gathering) -> gathering.days().gap(candidate.when().days()))
                    .thenComparingLong(
                        gathering -> -gathering.days().narrowed(candidate.when().days()).length())
                    .thenComparingLong(gathering -> gathering.days().from()))
            .orElseThrow();
      }
      if (candidate.published() == null || !possible.stream().allMatch(g -> g.days() != null)) {
        return null;
      }
      List<Gathering> byDistance =
          possible.stream()
              .sorted(Comparator.comparingLong(gathering -> distance(candidate, gathering)))
              .toList();
      long first = distance(candidate, byDistance.get(0));
      long second = distance(candidate, byDistance.get(1));
      long near =
          candidate.telling().status() == VisitStatus.PLANNED
                  || candidate.telling().status() == VisitStatus.PROPOSED
              ? NEAR_PLANS
              : NEAR_NEWS;
      return first <= near && second - first >= CLEARLY_NEARER ? byDistance.get(0) : null;
    }

    private boolean areOneVisitor(List<Gathering> gatherings) {
      Gathering one = gatherings.get(0);
      return gatherings.stream().allMatch(other -> other == one || one.mayBe(other, names));
    }

    private static long distance(Candidate candidate, Gathering gathering) {
      return gathering.days().gap(Days.of(candidate.published()));
    }

    /** What is over when the document is published has begun, what is planned is not over. */
    private static boolean isPossible(Candidate candidate, Gathering gathering) {
      if (candidate.published() == null
          || gathering.days() == null
          || candidate.when().exactness() == When.Exactness.DAYS) {
        return true;
      }
      Days published = Days.of(candidate.published());
      VisitStatus status = candidate.telling().status();
      return switch (status) {
        case COMPLETED, ONGOING -> gathering.days().from() <= published.to();
        case PLANNED, PROPOSED -> gathering.days().to() >= published.from();
        case CANCELLED -> true;
      };
    }
  }
}
