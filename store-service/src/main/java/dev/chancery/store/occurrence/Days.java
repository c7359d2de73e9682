package dev.chancery.store.occurrence;

import dev.chancery.contracts.time.ReducedDate;
import java.time.LocalDate;

/** A run of days, first and last included, as days of the epoch. */
public record Days(long from, long to) {

  public Days {
    if (to < from) {
      throw new IllegalArgumentException("days end before they start: " + from + " to " + to);
    }
  }

  /** The days that a date can mean. */
  public static Days of(ReducedDate date) {
    return new Days(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  public static Days around(LocalDate day, int before, int after) {
    return new Days(day.toEpochDay() - before, day.toEpochDay() + after);
  }

  public long length() {
    return to - from + 1;
  }

  /** Days between the two, 0 where they touch or overlap. */
  public long gap(Days other) {
    return Math.max(0, Math.max(from - other.to, other.from - to) - 1);
  }

  public boolean overlaps(Days other) {
    return from <= other.to && other.from <= to;
  }

  public Days hull(Days other) {
    return new Days(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The common days, or these where there are none. */
  public Days narrowed(Days other) {
    return overlaps(other) ? new Days(Math.max(from, other.from), Math.min(to, other.to)) : this;
  }
}
