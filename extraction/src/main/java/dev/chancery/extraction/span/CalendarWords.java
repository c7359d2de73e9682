package dev.chancery.extraction.span;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordMap;
import dev.chancery.extraction.text.WordSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** The words of a sentence as words of the calendar: months, weekdays, seasons, days and years. */
final class CalendarWords {

  private static final Set<String> BEFORE_MONTH =
      WordSet.of(
          "in of since by until last next this early late mid from to during for and between end through before after on till a the each every his her their its our");

  private static final WordMap<Integer> MONTHS =
      new WordMap<>(
          Map.ofEntries(
              Map.entry("january", 1),
              Map.entry("jan", 1),
              Map.entry("february", 2),
              Map.entry("feb", 2),
              Map.entry("march", 3),
              Map.entry("mar", 3),
              Map.entry("april", 4),
              Map.entry("apr", 4),
              Map.entry("may", 5),
              Map.entry("june", 6),
              Map.entry("jun", 6),
              Map.entry("july", 7),
              Map.entry("jul", 7),
              Map.entry("august", 8),
              Map.entry("aug", 8),
              Map.entry("september", 9),
              Map.entry("sept", 9),
              Map.entry("sep", 9),
              Map.entry("october", 10),
              Map.entry("oct", 10),
              Map.entry("november", 11),
              Map.entry("nov", 11),
              Map.entry("december", 12),
              Map.entry("dec", 12)));

  private static final WordMap<DayOfWeek> DAYS =
      new WordMap<>(
          Map.ofEntries(
              Map.entry("monday", DayOfWeek.MONDAY),
              Map.entry("tuesday", DayOfWeek.TUESDAY),
              Map.entry("wednesday", DayOfWeek.WEDNESDAY),
              Map.entry("thursday", DayOfWeek.THURSDAY),
              Map.entry("friday", DayOfWeek.FRIDAY),
              Map.entry("saturday", DayOfWeek.SATURDAY),
              Map.entry("sunday", DayOfWeek.SUNDAY)));

  private static final WordMap<Integer> SEASONS =
      new WordMap<>(Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12));

  /** Words for a part of a month, season or year. */
  private static final Set<String> EDGES = WordSet.of("early mid late beginning end middle");

  /** Words of the calendar that a time expression can start with. */
  static final Set<String> OPENERS =
      WordSet.joined(MONTHS.words(), DAYS.words(), SEASONS.words(), EDGES);

  private final Sentence sentence;

  CalendarWords(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String word(int i) {
    return sentence.word(i);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isWeekday(String word) {
    return DAYS.contains(word);
  }

  static boolean isSeason(String word) {
    return SEASONS.contains(word);
  }

  /** "early", "the end of". */
  static boolean isEdge(String word) {
    return EDGES.contains(word);
  }

  /** The number of the month that a token names. */
  int month(int i) {
    return MONTHS.get(word(i));
  }

  /** The weekday that a token names. */
  DayOfWeek weekday(int i) {
    return DAYS.get(word(i));
  }

  /** The first month of the season that a token names. */
  int season(int i) {
    return SEASONS.get(word(i));
  }

  /** Index behind the full stop of an abbreviation, the index itself where none is there. */
  int skipStop(int i) {
    return i < sentence.size()
            && sentence.token(i).text().equals(".")
            && !sentence.token(i).spaced()
        ? i + 1
        : i;
  }

  private static final Set<String> HOMONYMS = Set.of("august", "jan", "mar", "march", "may");

  /** "An August trip" */
  private static final Set<String> OCCASIONS =
      Set.of("visit", "trip", "tour", "meeting", "summit", "talks", "session", "conference");

  /** Whether a token is the name of a month, and not another word that is written like one. */
  boolean isMonthName(int i) {
    if (i >= sentence.size() || !MONTHS.contains(word(i))) {
      return false;
    }
    Token token = sentence.token(i);
    if (!token.isCapitalised()) {
      return false;
    }
    // "May", "March" and "Jan" are also other words and names: wanted are a neighbour of the
    // calendar or a preposition.
    if (HOMONYMS.contains(token.lower())) {
      String before = word(i - 1);
      int next = skipStop(i + 1);
      boolean calendar =
          token.hyphenated() && MONTHS.contains(before)
              || (next < sentence.size() && (dayOf(next) > 0 || yearOf(next) > 0))
              || (i > 0 && dayOf(i - 1) > 0)
              || BEFORE_MONTH.contains(before)
              || !token.is("may") && OCCASIONS.contains(word(i + 1));
      return calendar && !(token.is("may") && i == 0 && dayOf(next) == 0 && yearOf(next) == 0);
    }
    return true;
  }

  /** Whether a token is written like the name of a month. */
  boolean isMonthWord(int i) {
    return i < sentence.size() && sentence.token(i).isCapitalised() && MONTHS.contains(word(i));
  }

  /** The day of a month that a token tells, 0 where it tells none. */
  int dayOf(int i) {
    if (i < 0 || i >= sentence.size() || !sentence.token(i).isNumber()) {
      return 0;
    }
    String digits = withoutOrdinal(sentence.token(i).text());
    if (digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** "12th" as "12". */
  private static String withoutOrdinal(String number) {
    boolean letters = Character.isLetter(number.charAt(number.length() - 1));
    boolean decade = number.endsWith("s") || number.endsWith("S");
    return letters && !decade ? number.substring(0, number.length() - 2) : number;
  }

  /** The year that a token tells, 0 where it tells none. */
  int yearOf(int i) {
    if (i < 0 || i >= sentence.size() || !sentence.token(i).isNumber()) {
      return 0;
    }
    String text = sentence.token(i).text();
    if (text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int year = Integer.parseInt(text);
    return year >= 1700 && year <= 2150 ? year : 0;
  }

  /**
   * A date of the calendar, null where there is no such day.
   *
   * @param month 0 where only the year is told
   * @param day 0 where only the month is told
   * @param lastDay of a span of days, 0 where it is one
   */
  static When fixed(int from, int to, int year, int month, int day, int lastDay) {
    try {
      ReducedDate date =
          month == 0
              ? ReducedDate.year(year)
              : day == 0
                  ? ReducedDate.month(year, month)
                  : ReducedDate.day(LocalDate.of(year, month, day));
      if (lastDay > day) {
        date = ReducedDate.between(date, ReducedDate.day(LocalDate.of(year, month, lastDay)));
      }
      return new When(from, to, new TimeExpression.Fixed(date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** So many units of time from now. */
  static When counted(int from, int to, ChronoUnit unit, int number) {
    return new When(from, to, new TimeExpression.Counted(unit, number));
  }

  /** The unit of time that a word names, null where it names none. */
  static ChronoUnit unit(String word) {
    return switch (word) {
      case "day", "days" -> ChronoUnit.DAYS;
      case "week", "weeks", "weekend" -> ChronoUnit.WEEKS;
      case "month", "months" -> ChronoUnit.MONTHS;
      case "year", "years" -> ChronoUnit.YEARS;
      default -> null;
    };
  }
}
