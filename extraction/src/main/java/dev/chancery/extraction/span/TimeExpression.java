package dev.chancery.extraction.span;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Anchor.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What a text says of a time, before it is placed on the calendar. */
public sealed interface TimeExpression {

  /**
   * The date that is meant, as precise as the words and the anchor allow.
   *
   * @return null where it cannot be told; nothing is invented
   */
  ReducedDate resolve(Anchor anchor, Direction direction);

  /** The year that the words themselves name, 0 where they name none. */
  default int namedYear() {
    return 0;
  }

  /**
   * Whether an interval that is meant lasts from its first day to its last ("from 2 to 4 May"),
   * rather than has the day somewhere in it ("last week").
   */
  default boolean isLasting() {
    return false;
  }

  /** A date with its year: "12 March 2001", "2004", "the first half of 2004". */
  record Fixed(ReducedDate date) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      return date;
    }

    @Override
    public int namedYear() {
      return date.start().year();
    }

    @Override
    public boolean isLasting() {
      return date.start().day() != 0;
    }
  }

  /**
   * A month, or a day of a month, whose year is not said.
   *
   * @param day 0 for the whole month
   * @param lastDay the end of a range of days in that month, 0 for none
   */
  record InSomeYear(int month, int day, int lastDay) implements TimeExpression {

    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      int year = year(anchor, direction);
      return year == 0 ? null : in(year);
    }

    @Override
    public boolean isLasting() {
      return lastDay != 0;
    }

    private int year(Anchor anchor, Direction direction) {
      if (anchor.published() == null) {
        return anchor.year();
      }
      LocalDate today = anchor.published().earliest();
      if (anchor.published().start().month() == 0) {
        return today.getYear();
      }
      LocalDate here = YearMonth.of(today.getYear(), month).atDay(1);
      long months = ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.from(here));
      return switch (direction) {
        case PAST -> months > 0 ? today.getYear() - 1 : today.getYear();
        case FUTURE -> months < 0 ? today.getYear() + 1 : today.getYear();
        case UNKNOWN ->
            months > 6 ? today.getYear() - 1 : months < -6 ? today.getYear() + 1 : today.getYear();
      };
    }

    private ReducedDate in(int year) {
      try {
        if (day == 0) {
          return ReducedDate.month(year, month);
        }
        ReducedDate first = ReducedDate.day(LocalDate.of(year, month, day));
        return lastDay == 0
            ? first
            : ReducedDate.between(first, ReducedDate.day(LocalDate.of(year, month, lastDay)));
      } catch (DateTimeException | IllegalArgumentException e) {
        return null;
      }
    }
  }

  /**
   * A day of a month that is told by its distance: "the 21st of this month".
   *
   * @param months -1 for the last month, 0 for this one, 1 for the next
   */
  record DayOfMonth(int day, int months) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      LocalDate today = today(anchor);
      if (today == null) {
        return null;
      }
      YearMonth month = YearMonth.from(today).plusMonths(months);
      return day > month.lengthOfMonth() ? null : ReducedDate.day(month.atDay(day));
    }
  }

  /**
   * A day of the week: "Monday", "last Friday", "next Tuesday".
   *
   * @param turn -1 for last, 1 for next, 0 where neither is said
   */
  record Weekday(DayOfWeek day, int turn) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      LocalDate today = today(anchor);
      if (today == null) {
        return null;
      }
      boolean ahead = turn > 0 || (turn == 0 && direction == Direction.FUTURE);
      if (turn == 0 && today.getDayOfWeek() == day) {
        return ReducedDate.day(today);
      }
      return ReducedDate.day(
          today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }
  }

  /**
   * A span of the calendar counted from the document's own: "yesterday", "last month", "two years
   * ago".
   */
  record Counted(ChronoUnit unit, int number) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      ReducedDate published = anchor.published();
      if (published == null) {
        return null;
      }
      LocalDate base = published.earliest();
      switch (unit) {
        case YEARS:
          return ReducedDate.year(base.getYear() + number);
        case MONTHS:
          if (published.start().month() == 0) {
            return null;
          }
          YearMonth month = YearMonth.from(base).plusMonths(number);
          return ReducedDate.month(month.getYear(), month.getMonthValue());
        default:
          LocalDate today = today(anchor);
          if (today == null) {
            return null;
          }
          if (unit == ChronoUnit.DAYS) {
            return ReducedDate.day(today.plusDays(number));
          }
          LocalDate monday =
              today.plusWeeks(number).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          return ReducedDate.between(ReducedDate.day(monday), ReducedDate.day(monday.plusDays(6)));
      }
    }
  }

  /**
   * A stretch of months whose year may not be said: a season, a quarter, a half year.
   *
   * @param first its first month
   * @param months how many
   * @param year 0 where not said
   */
  record Months(int first, int months, int year) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      int in =
          year != 0
              ? year
              : anchor.published() != null ? anchor.published().start().year() : anchor.year();
      if (in == 0) {
        return null;
      }
      boolean over = year == 0 && direction == Direction.FUTURE && isOver(anchor, in);
      in = over ? in + 1 : in;
      YearMonth last = YearMonth.of(in, first).plusMonths(months - 1L);
      return ReducedDate.between(
          ReducedDate.month(in, first), ReducedDate.month(last.getYear(), last.getMonthValue()));
    }

    private boolean isOver(Anchor anchor, int in) {
      return anchor.published() != null
          && anchor.published().start().month() != 0
          && YearMonth.of(in, first)
              .plusMonths(months)
              .atDay(1)
              .minusDays(1)
              .isBefore(anchor.published().earliest());
    }

    @Override
    public int namedYear() {
      return year;
    }
  }

  /** From one time to another: "from March 30 to April 2". */
  record Range(TimeExpression from, TimeExpression to) implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      Anchor shared = to.namedYear() == 0 ? anchor : new Anchor(null, to.namedYear());
      ReducedDate start = from.resolve(from.namedYear() == 0 ? shared : anchor, direction);
      ReducedDate end = to.resolve(anchor, direction);
      if (start == null || end == null) {
        return start;
      }
      return end.latest().isBefore(start.earliest()) ? start : ReducedDate.between(start, end);
    }

    @Override
    public boolean isLasting() {
      return true;
    }

    @Override
    public int namedYear() {
      return to.namedYear() != 0 ? to.namedYear() : from.namedYear();
    }
  }

  /**
   * A time too vague for the calendar: "in recent months". It keeps other words from being read as
   * dates.
   */
  record Vague() implements TimeExpression {
    @Override
    public ReducedDate resolve(Anchor anchor, Direction direction) {
      return null;
    }
  }

  private static LocalDate today(Anchor anchor) {
    return anchor.published() == null ? null : anchor.published().exactDay().orElse(null);
  }
}
