package dev.chancery.extraction.visit;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;

/** When a trip is made and how far it has come, by all that is told of it. */
final class TripTime {

  /** Two days of one trip may lie so far apart. */
  private static final int SLACK_DAYS = 2;

  private ReducedDate start;
  private ReducedDate end;
  private VisitStatus status;

  /** Whether the dates are those of a tour with other stops. */
  private boolean tour;

  /** Null where it is not told. */
  ReducedDate start() {
    return start;
  }

  /** Null where it is not told. */
  ReducedDate end() {
    return end;
  }

  /** Null where it is not told. */
  VisitStatus status() {
    return status;
  }

  /**
   * @param first whether it is the first telling of the trip
   */
  void add(Trip.Telling telling, boolean first) {
    status = further(status, telling.status());
    ReducedDate date = telling.date();
    if (date != null && (start == null || tour || window().covers(date))) {
      place(date, telling.stay());
      tour = first && telling.tour();
    }
  }

  private ReducedDate window() {
    return end == null ? start : ReducedDate.between(start, end);
  }

  private void place(ReducedDate date, boolean stay) {
    if (date.isInterval() && stay) {
      start = new ReducedDate(date.start(), null);
      end = new ReducedDate(date.end(), null);
    } else if (start == null || !date.covers(start)) {
      start = date;
    }
  }

  /**
   * Whether the trip can be the one that a mention tells of: at about the same time, and not now
   * past and now ahead where just one of the two has a known date.
   */
  boolean isCompatible(Trip.Telling telling) {
    ReducedDate date = telling.date();
    VisitStatus other = telling.status();
    if (date != null && start != null && !isNear(date)) {
      return false;
    }
    if (telling.earlier() && (status == VisitStatus.ONGOING || isAhead(status))) {
      return false;
    }
    return status == null
        || other == null
        || isAhead(status) == isAhead(other)
        || status == VisitStatus.ONGOING && date == null
        || other == VisitStatus.CANCELLED
        || status == VisitStatus.CANCELLED
        || !telling.timed()
        || (date == null) == (start == null);
  }

  private boolean isNear(ReducedDate date) {
    ReducedDate window = window();
    return !date.earliest().minusDays(SLACK_DAYS).isAfter(window.latest())
        && !window.earliest().minusDays(SLACK_DAYS).isAfter(date.latest());
  }

  /**
   * Whether the trip goes on when something happens.
   *
   * @param ahead whether that still lies ahead
   * @param date null where it is not told
   */
  boolean covers(boolean ahead, ReducedDate date) {
    return status != VisitStatus.CANCELLED
        && status != VisitStatus.PROPOSED
        && (ahead == isAhead(status) || status == VisitStatus.ONGOING)
        && (date == null || start != null && isNear(date));
  }

  boolean isAhead() {
    return isAhead(status);
  }

  private static boolean isAhead(VisitStatus status) {
    return status == VisitStatus.PLANNED || status == VisitStatus.PROPOSED;
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
}
