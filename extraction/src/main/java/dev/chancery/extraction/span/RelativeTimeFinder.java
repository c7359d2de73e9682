package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.WordSet;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Finds times that are told from now: "yesterday", "last month", "two days ago". */
final class RelativeTimeFinder {

  /** Words before a unit of time that place it from now, and days so called. */
  static final Set<String> OPENERS =
      WordSet.of(
          "coming current last next past previous recent this today tomorrow tonight yesterday");

  private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");

  private final CalendarWords words;
  private final DayFinder days;
  private final SeasonFinder seasons;

  RelativeTimeFinder(CalendarWords words, DayFinder days, SeasonFinder seasons) {
    this.words = words;
    this.days = days;
    this.seasons = seasons;
  }

  /** "today", "tomorrow"; null where a token is no such day. */
  When day(int from) {
    return switch (words.word(from)) {
      case "today", "tonight" -> CalendarWords.counted(from, from + 1, ChronoUnit.DAYS, 0);
      case "yesterday" -> CalendarWords.counted(from, from + 1, ChronoUnit.DAYS, -1);
      case "tomorrow" -> CalendarWords.counted(from, from + 1, ChronoUnit.DAYS, 1);
      default -> null;
    };
  }

  /**
   * "last month", "this year", "next Monday", "last May", "the past several months", "later this
   * week".
   */
  When at(int from) {
    int turn;
    switch (words.word(from)) {
      case "last", "past", "previous":
        turn = -1;
        break;
      case "this", "current":
        turn = 0;
        break;
      case "next", "coming":
        turn = 1;
        break;
      case "recent":
        return CalendarWords.unit(words.word(from + 1)) != null
            ? new When(from, from + 2, new TimeExpression.Vague())
            : null;
      default:
        return null;
    }
    int i = from + 1;
    String next = words.word(i);
    if (PARTS_OF_DAY.contains(next)) {
      return turn == 0 && words.word(from).equals("this")
          ? CalendarWords.counted(from, i + 1, ChronoUnit.DAYS, 0)
          : null;
    }
    if (CalendarWords.isWeekday(next)) {
      return days.weekday(from, i, turn);
    }
    if (words.isMonthWord(i)) {
      int month = words.month(i);
      return new When(from, i + 1, new TimeExpression.InSomeYear(month, 0, 0));
    }
    if (CalendarWords.isSeason(next)) {
      return seasons.at(from, i) == null && words.yearOf(i + 1) == 0
          ? new When(from, i + 1, new TimeExpression.Months(words.season(i), 3, 0))
          : seasons.at(from, i);
    }
    ChronoUnit unit = CalendarWords.unit(next);
    if (unit != null && next.charAt(next.length() - 1) != 's') {
      if (unit == ChronoUnit.DAYS) {
        return null;
      }
      if (next.equals("weekend")) {
        return CalendarWords.counted(from, i + 1, ChronoUnit.WEEKS, turn < 0 ? -1 : 0);
      }
      return CalendarWords.counted(from, i + 1, unit, turn);
    }
    if (next.equals("quarter") || next.equals("decade") || next.equals("century")) {
      return new When(from, i + 1, new TimeExpression.Vague());
    }
    // "the past several months", "next two years": no date of the calendar.
    int end = i;
    if (next.equals("few") || next.equals("several") || next.equals("couple")) {
      end = i + (next.equals("couple") ? 2 : 1);
    } else {
      NumberWords.Reading reading = NumberWords.read(words.sentence(), i);
      if (reading != null) {
        end = reading.to();
      }
    }
    return CalendarWords.unit(words.word(end)) != null
        ? new When(from, end + 1, new TimeExpression.Vague())
        : null;
  }

  /** "two days ago", "a year ago". */
  When ago(int from) {
    NumberWords.Reading reading = NumberWords.read(words.sentence(), from);
    int number;
    int i;
    if (reading != null) {
      number = NumberWords.small(words.sentence(), from);
      i = reading.to();
    } else if (words.word(from).equals("a") || words.word(from).equals("an")) {
      number = 1;
      i = from + 1;
    } else {
      return null;
    }
    ChronoUnit unit = CalendarWords.unit(words.word(i));
    if (number == 0 || unit == null) {
      return null;
    }
    boolean ago = words.word(i + 1).equals("ago") || words.word(i + 1).equals("earlier");
    if (!ago) {
      return null;
    }
    return CalendarWords.counted(from, i + 2, unit, -number);
  }
}
