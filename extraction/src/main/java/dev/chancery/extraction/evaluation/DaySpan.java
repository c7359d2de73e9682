package dev.chancery.extraction.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a written date can mean. More lenient than {@link
 * dev.chancery.contracts.time.ReducedDate}, because annotations and other engines' output are not
 * always in the form of the contract: what follows a date is ignored, the ends of an interval come
 * in any order.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
record DaySpan(LocalDate first, LocalDate last) {

  private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  /** The days of a date or interval, null where there is none or it is no date. */
  static DaySpan of(String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    DaySpan whole = null;
    for (String point : written.split("/", -1)) {
      DaySpan part = ofPoint(point);
      if (part == null) {
        return null;
      }
      whole = part.and(whole);
    }
    return whole;
  }

  private static DaySpan ofPoint(String written) {
    Matcher point = POINT.matcher(written);
    if (!point.lookingAt()) {
      return null;
    }
    int year = number(point.group(1));
    int month = number(point.group(2));
    int day = number(point.group(3));
    try {
      LocalDate first = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
      if (year == 0) {
        return null;
      }
      if (day > 0) {
        return new DaySpan(first, first);
      }
      return new DaySpan(
          first, month > 0 ? YearMonth.from(first).atEndOfMonth() : LocalDate.of(year, 12, 31));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The span from the earlier start to the later end; null counts as nothing. */
  DaySpan and(DaySpan other) {
    if (other == null) {
      return this;
    }
    return new DaySpan(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  boolean overlaps(DaySpan other) {
    return near(other, 0);
  }

  /** Whether the two overlap, or lie no more than that many days apart. */
  boolean near(DaySpan other, int days) {
    return !first.isAfter(other.last.plusDays(days)) && !other.first.isAfter(last.plusDays(days));
  }
}
