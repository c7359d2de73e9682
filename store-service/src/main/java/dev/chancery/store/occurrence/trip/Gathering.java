package dev.chancery.store.occurrence.trip;

import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.name.Likeness;
import dev.chancery.store.occurrence.name.Visitor;
import dev.chancery.store.occurrence.name.Visitors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tellings of one trip while they are being found. */
final class Gathering {

  /** Longer than nearly all visits; keeps neighbours from growing into one. */
  private static final long TRIP_AT_MOST = 21;

  private final List<VisitTelling> tellings = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<Visitor> visitors = new LinkedHashSet<>();
  private final When.Exactness exactness;
  private Days days;

  Gathering(Candidate first) {
    exactness = first.when().exactness();
    days = first.when().days();
    put(first);
  }

  void add(Candidate candidate) {
    if (exactness == candidate.when().exactness() && days != null) {
      days =
          exactness == When.Exactness.DAYS
              ? days.hull(candidate.when().days())
              : days.narrowed(candidate.when().days());
    }
    put(candidate);
  }

  private void put(Candidate candidate) {
    tellings.add(candidate.telling());
    documents.add(candidate.telling().report().documentId());
    visitors.add(candidate.visitor());
  }

  List<VisitTelling> tellings() {
    return tellings;
  }

  /** The days of the most exact tellings; null where nothing is known. */
  Days days() {
    return days;
  }

  boolean isTold() {
    return exactness.compareTo(When.Exactness.PUBLICATION) < 0;
  }

  /** A document tells each trip once. */
  boolean has(String document) {
    return documents.contains(document);
  }

  /** How like the visitor is to all who are named here; one other person decides. */
  Likeness likeness(Visitor visitor, Visitors names) {
    Likeness best = Likeness.DIFFERENT;
    for (Visitor one : visitors) {
      Likeness likeness = names.compare(one, visitor);
      if (likeness == Likeness.DIFFERENT) {
        return likeness;
      }
      if (likeness.compareTo(best) > 0) {
        best = likeness;
      }
    }
    return best;
  }

  /** Whether both may be of one visitor. */
  boolean mayBe(Gathering other, Visitors names) {
    return visitors.stream()
        .allMatch(visitor -> other.likeness(visitor, names) != Likeness.DIFFERENT);
  }

  /**
   * @param slack the days that may lie between two tellings to the day
   */
  boolean fits(When when, int slack) {
    if (when.exactness() == When.Exactness.NOTHING || days == null) {
      return true;
    }
    if (when.exactness() == When.Exactness.DAYS) {
      return days.gap(when.days()) <= slack
          && days.hull(when.days()).length() <= Math.max(TRIP_AT_MOST, days.length());
    }
    return days.overlaps(isTold() ? when.wide() : when.days());
  }
}
