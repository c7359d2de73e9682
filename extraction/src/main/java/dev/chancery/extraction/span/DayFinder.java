package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.When;
import java.util.Map;

/** Finds days and months by their names and numbers: "12 March 2001", "March 2001", "Monday". */
final class DayFinder {

  /** How far the month is that these words point at. */
  private static final Map<String, Integer> MONTHS = Map.of("last", -1, "this", 0, "next", 1);

  private final CalendarWords words;

  DayFinder(CalendarWords words) {
    this.words = words;
  }

  /** "12 March 2001", "12-14 March", "the 12th of March". */
  When dayFirst(int from) {
    int day = words.dayOf(from);
    if (day == 0) {
      return null;
    }
    int i = from + 1;
    int last = 0;
    if (i < words.size() && words.dayOf(i) > day && (words.token(i).hyphenated())) {
      last = words.dayOf(i);
      i++;
    } else if ((words.word(i).equals("to")
            || words.word(i).equals("and")
            || words.word(i).equals("–")
            || words.word(i).equals("-"))
        && words.dayOf(i + 1) > day
        && words.isMonthWord(i + 2)) {
      last = words.dayOf(i + 1);
      i += 2;
    }
    if (words.word(i).equals("of")) {
      i++;
      Integer months = MONTHS.get(words.word(i));
      if (months != null && words.word(i + 1).equals("month")) {
        return new When(from, i + 2, new TimeExpression.DayOfMonth(day, months));
      }
    }
    if (!words.isMonthWord(i)) {
      return null;
    }
    int month = words.month(i);
    i = words.skipStop(i + 1);
    if (words.word(i).equals(",")) {
      if (words.yearOf(i + 1) > 0) {
        i++;
      }
    }
    int year = words.yearOf(i);
    if (year > 0) {
      return CalendarWords.fixed(from, i + 1, year, month, day, last);
    }
    return new When(from, i, new TimeExpression.InSomeYear(month, day, last));
  }

  /** "March 12, 2001", "March 12-14", "March 2001", "March". */
  When monthFirst(int from) {
    int month = words.month(from);
    int i = words.skipStop(from + 1);
    if (words.word(i).equals("the") && words.dayOf(i + 1) > 0) {
      i++;
    }
    int day = words.dayOf(i);
    if (day > 0 && scaleOrUnitFollows(i)) {
      day = 0;
    }
    if (day > 0) {
      i++;
      int last = 0;
      boolean joined = i < words.size() && words.token(i).hyphenated();
      boolean dashed =
          words.word(i).equals("-")
              || words.word(i).equals("–")
              || words.word(i).equals("to")
              || words.word(i).equals("and")
              || words.word(i).equals("through");
      if (joined && words.dayOf(i) > day) {
        last = words.dayOf(i);
        i++;
      } else if (dashed && words.dayOf(i + 1) > day && !scaleOrUnitFollows(i + 1)) {
        last = words.dayOf(i + 1);
        i += 2;
      }
      int comma = words.word(i).equals(",") ? i + 1 : i;
      int year = words.yearOf(comma);
      if (year > 0) {
        return CalendarWords.fixed(from, comma + 1, year, month, day, last);
      }
      return new When(from, i, new TimeExpression.InSomeYear(month, day, last));
    }
    int at = words.word(i).equals("of") || words.word(i).equals(",") ? i + 1 : i;
    int year = words.yearOf(at);
    if (year > 0) {
      return CalendarWords.fixed(from, at + 1, year, month, 0, 0);
    }
    if (words.word(i).equals("of")
        && (words.word(i + 1).equals("this")
            || words.word(i + 1).equals("last")
            || words.word(i + 1).equals("next"))
        && words.word(i + 2).equals("year")) {
      return new When(from, i + 3, new TimeExpression.InSomeYear(month, 0, 0));
    }
    return new When(from, i, new TimeExpression.InSomeYear(month, 0, 0));
  }

  private boolean scaleOrUnitFollows(int i) {
    String next = words.word(i + 1);
    return NumberWords.scaleOf(next) != null || next.equals("percent") || next.equals("%");
  }

  /**
   * "Monday", "Monday, March 12".
   *
   * @param at index of the weekday
   * @param turn -1 for the last, 1 for the next, 0 where it is not told which
   */
  When weekday(int from, int at, int turn) {
    int to = at + 1;
    // "Monday, March 12" is one date; so is "Saturday 24 August 2019".
    int next = words.word(to).equals(",") ? to + 1 : to;
    if (next < words.size()
        && (words.isMonthWord(next)
            || (words.dayOf(next) > 0
                && (words.isMonthWord(next + 1) || words.isMonthWord(next + 2))))) {
      When date = words.token(next).isNumber() ? dayFirst(next) : monthFirst(next);
      if (date != null
          && !(date.expression() instanceof TimeExpression.InSomeYear some && some.day() == 0)) {
        return new When(from, date.to(), date.expression());
      }
    }
    return new When(from, to, new TimeExpression.Weekday(words.weekday(at), turn));
  }
}
