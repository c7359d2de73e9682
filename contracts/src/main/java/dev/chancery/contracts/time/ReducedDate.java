package dev.chancery.contracts.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a day ({@code 2001-03-12}), a month ({@code 2001-03}), a year
 * ({@code 2001}), or an interval of two such points ({@code 2004-01/2004-06}), after ISO 8601-1
 * (reduced precision, time intervals). Immutable; two dates are equal when their written forms are.
 *
 * @param start the point, or where the interval starts
 * @param end where the interval ends, null for a single point
 */
public record ReducedDate(Point start, Point end) {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:/(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?)?");

  /**
   * @throws IllegalArgumentException where the interval ends before it starts
   */
  public ReducedDate {
    Objects.requireNonNull(start, "start of a date");
    if (end != null && end.latest().isBefore(start.earliest())) {
      throw new IllegalArgumentException(
          "date interval ends before it starts: " + start + "/" + end);
    }
    if (start.equals(end)) {
      end = null;
    }
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException where the text is none of the forms above, or no day of the
   *     calendar
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReducedDate parse(String text) {
    Matcher form = FORM.matcher(Objects.requireNonNull(text, "date"));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not a date: '"
              + text
              + "' (write 2001, 2001-03, 2001-03-12 or an interval 2001-03/2001-05)");
    }
    Point start = point(form, 1);
    return new ReducedDate(start, form.group(4) == null ? null : point(form, 4));
  }

  private static Point point(Matcher form, int group) {
    int year = Integer.parseInt(form.group(group));
    int month = number(form.group(group + 1));
    int day = number(form.group(group + 2));
    if (month < 0 || day < 0) {
      throw new IllegalArgumentException(
          "no such date in the calendar: " + form.group() + " (no month or day is 00)");
    }
    return new Point(year, month, day);
  }

  /** 0 where there are no digits, -1 for a written zero. */
  private static int number(String digits) {
    if (digits == null) {
      return 0;
    }
    int number = Integer.parseInt(digits);
    return number == 0 ? -1 : number;
  }

  public static ReducedDate year(int year) {
    return new ReducedDate(new Point(year, 0, 0), null);
  }

  public static ReducedDate month(int year, int month) {
    return new ReducedDate(new Point(year, month, 0), null);
  }

  public static ReducedDate day(LocalDate day) {
    return new ReducedDate(
        new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), null);
  }

  /** The interval from the start of one date to the end of the other. */
  public static ReducedDate between(ReducedDate from, ReducedDate to) {
    return new ReducedDate(from.start, to.end == null ? to.start : to.end);
  }

  /** The first day that this date can mean. */
  public LocalDate earliest() {
    return start.earliest();
  }

  /** The last day that this date can mean, inclusive. */
  public LocalDate latest() {
    return end == null ? start.latest() : end.latest();
  }

  /** Whether some day can be meant by both. */
  public boolean overlaps(ReducedDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** Whether every day that the other can mean is one that this can mean. */
  public boolean covers(ReducedDate other) {
    return !earliest().isAfter(other.earliest()) && !latest().isBefore(other.latest());
  }

  public boolean isInterval() {
    return end != null;
  }

  /** The day, where exactly one is meant. */
  public Optional<LocalDate> exactDay() {
    return earliest().equals(latest()) ? Optional.of(earliest()) : Optional.empty();
  }

  @JsonValue
  @Override
  public String toString() {
    return end == null ? start.toString() : start + "/" + end;
  }

  /**
   * One end of a date: year, year and month, or a whole day.
   *
   * @param year 1 to 9999
   * @param month 1 to 12, or 0 where only the year is told
   * @param day 1 to 31, or 0 where only the month is told
   */
  public record Point(int year, int month, int day) {

    /**
     * @throws IllegalArgumentException where no such day is in the calendar
     */
    public Point {
      if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
        throw new IllegalArgumentException(
            "no such date in the calendar: year " + year + ", month " + month + ", day " + day);
      }
      try {
        LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "no such date in the calendar: " + written(year, month, day), e);
      }
    }

    public LocalDate earliest() {
      return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    public LocalDate latest() {
      if (month == 0) {
        return LocalDate.of(year, 12, 31);
      }
      return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
      return written(year, month, day);
    }

    private static String written(int year, int month, int day) {
      StringBuilder text = new StringBuilder(10);
      digits(text, year, 1000);
      if (month != 0) {
        digits(text.append('-'), month, 10);
      }
      if (day != 0) {
        digits(text.append('-'), day, 10);
      }
      return text.toString();
    }

    /** With leading zeros; {@code String.format} takes ten times as long, and ids need many. */
    private static void digits(StringBuilder text, int number, int highest) {
      for (int unit = highest; unit > 1 && number < unit; unit /= 10) {
        text.append('0');
      }
      text.append(number);
    }
  }
}
