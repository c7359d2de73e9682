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

/** Finds time expressions: absolute, partial, relative; seasons, quarters, fiscal years, ranges. */
final class DateFinder {

  /** Years of a span over the turn of a century that two figures can end ("1985-09"). */
  private static final int LONGEST_SPAN = 30;

  private static final Set<String> BEFORE_MONTH =
      WordSet.of(
          "in of since by until last next this early late mid from to during for and between end through before after on till a the each every");

  private static final Set<String> BEFORE_SEASON = WordSet.of("this last next in the coming past");

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

  private static final WordMap<Integer> ORDINALS =
      new WordMap<>(
          Map.of(
              "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th",
              4, "last", 4));

  private static final Set<String> BEFORE_YEAR =
      WordSet.of(
          """
          years
          's ( , ; about after and around at autumn back before beginning between by calendar
          circa during early end entire est est. fiscal for from full fy in late mid of or over signed
          since spring summer than the through till to until versus vs whole winter year
          """);

  private static final Set<String> DURING = WordSet.of("in during for over");

  private static final Set<String> EDGES = WordSet.of("early mid late beginning end middle");

  /** Words before a unit of time that place it from now, and days so called. */
  private static final Set<String> RELATIVE =
      WordSet.of(
          "coming current last next past previous recent this today tomorrow tonight yesterday");

  private final Sentence sentence;

  DateFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The time expression that starts at a token, null where none does. */
  When at(int from) {
    When when = single(from);
    if (when == null || when.to() + 1 >= sentence.size()) {
      return when;
    }
    String link = word(when.to());
    boolean between = word(from - 1).equals("between");
    boolean linked =
        link.equals("to")
            || link.equals("through")
            || link.equals("until")
            || link.equals("till")
            || link.equals("–")
            || link.equals("—")
            || link.equals("-")
            || (between && link.equals("and"));
    int next = when.to() + (linked ? 1 : 0);
    if (!linked && !sentence.token(next).hyphenated()) {
      return when;
    }
    When end = single(next);
    return end == null || end.expression() instanceof TimeExpression.Vague
        ? when
        : new When(from, end.to(), new TimeExpression.Range(when.expression(), end.expression()));
  }

  private When single(int from) {
    Token token = sentence.token(from);
    if (token.isNumber()) {
      When day = numeric(from);
      return day != null ? day : dayFirst(from);
    }
    if (!token.isWord()) {
      return null;
    }
    String word = token.lower();
    if (!opens(word)) {
      return null;
    }
    switch (word) {
      case "today", "tonight":
        return counted(from, from + 1, ChronoUnit.DAYS, 0);
      case "yesterday":
        return counted(from, from + 1, ChronoUnit.DAYS, -1);
      case "tomorrow":
        return counted(from, from + 1, ChronoUnit.DAYS, 1);
      default:
        break;
    }
    if (isMonth(from)) {
      return monthFirst(from);
    }
    if (DAYS.contains(word)) {
      return weekday(from, from, 0);
    }
    if (EDGES.contains(word)) {
      return edge(from);
    }
    if (SEASONS.contains(word)) {
      return season(from, from);
    }
    if (ORDINALS.contains(word)) {
      When part = part(from);
      if (part != null) {
        return part;
      }
    }
    if (word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4') {
      return quarter(from, from + 1, word.charAt(1) - '0');
    }
    if (word.equals("fiscal") || word.equals("fy") || word.startsWith("fy")) {
      When fiscal = fiscal(from, word);
      if (fiscal != null) {
        return fiscal;
      }
    }
    When relative = relative(from, word);
    return relative != null ? relative : ago(from);
  }

  /** Whether a time expression can start with a word. */
  private static boolean opens(String word) {
    return RELATIVE.contains(word)
        || MONTHS.contains(word)
        || DAYS.contains(word)
        || EDGES.contains(word)
        || SEASONS.contains(word)
        || ORDINALS.contains(word)
        || NumberWords.opens(word)
        || word.startsWith("q")
        || word.startsWith("f");
  }

  private String word(int i) {
    return sentence.word(i);
  }

  private int skipStop(int i) {
    return i < sentence.size()
            && sentence.token(i).text().equals(".")
            && !sentence.token(i).spaced()
        ? i + 1
        : i;
  }

  private boolean isMonth(int i) {
    if (i >= sentence.size() || !MONTHS.contains(word(i))) {
      return false;
    }
    Token token = sentence.token(i);
    if (!token.isCapitalised()) {
      return false;
    }
    // "May", "March" and "Mar" are also other words: wanted are a neighbour of the calendar or a
    // preposition.
    if (token.is("may") || token.is("march") || token.is("mar") || token.is("august")) {
      String before = word(i - 1);
      int next = skipStop(i + 1);
      boolean calendar =
          token.hyphenated() && MONTHS.contains(before)
              || (next < sentence.size() && (dayOf(next) > 0 || yearOf(next) > 0))
              || (i > 0 && dayOf(i - 1) > 0)
              || BEFORE_MONTH.contains(before);
      return calendar && !(token.is("may") && i == 0 && dayOf(next) == 0 && yearOf(next) == 0);
    }
    return true;
  }

  private int dayOf(int i) {
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

  private int yearOf(int i) {
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

  private static When fixed(int from, int to, int year, int month, int day, int lastDay) {
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

  private static When counted(int from, int to, ChronoUnit unit, int number) {
    return new When(from, to, new TimeExpression.Counted(unit, number));
  }

  /** "2001-03-12" (three hyphenated numbers), "1999-2001", "1978-79", "1998-02", "1990s". */
  private When numeric(int from) {
    int year = yearOf(from);
    if (year == 0) {
      return decade(from);
    }
    boolean second =
        from + 1 < sentence.size()
            && sentence.token(from + 1).hyphenated()
            && sentence.token(from + 1).isNumber();
    boolean third = second && from + 2 < sentence.size() && sentence.token(from + 2).hyphenated();
    if (third && dayOf(from + 1) > 0 && dayOf(from + 2) > 0 && dayOf(from + 1) <= 12) {
      return fixed(from, from + 3, year, dayOf(from + 1), dayOf(from + 2), 0);
    }
    boolean slashed =
        from + 2 < sentence.size()
            && word(from + 1).equals("/")
            && !sentence.token(from + 1).spaced()
            && sentence.token(from + 2).isNumber()
            && sentence.token(from + 2).text().length() == 2;
    if (second && !third || slashed) {
      int other = slashed ? from + 2 : from + 1;
      int end = yearOf(other);
      String tail = sentence.token(other).text();
      if (end == 0 && tail.length() == 2) {
        end = year / 100 * 100 + dayOfCentury(tail);
        if (end < year && end + 100 - year <= LONGEST_SPAN) {
          end += 100;
        }
      }
      if (end > year) {
        return new When(
            from,
            other + 1,
            new TimeExpression.Fixed(
                ReducedDate.between(ReducedDate.year(year), ReducedDate.year(end))));
      }
    }
    return isYearHere(from) ? fixed(from, from + 1, year, 0, 0, 0) : null;
  }

  private static int dayOfCentury(String digits) {
    return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
  }

  private boolean isYearHere(int i) {
    String before = word(i - 1);
    Token token = sentence.token(i);
    if (token.hyphenated()) {
      return EDGES.contains(before);
    }
    if (BEFORE_YEAR.contains(before) || MONTHS.contains(before) || DAYS.contains(before)) {
      String after = word(i + 1);
      return !(after.equals("tonnes")
          || after.equals("tons")
          || after.equals("people")
          || after.equals("%"));
    }
    if (i == 0) {
      return sentence.size() == 1 || sentence.token(1).isSign();
    }
    String after = word(i + 1);
    // "the 1972 treaty", "his 2004 visit", "( 1992 )"
    return after.equals(")")
        || before.equals("the")
        || before.equals("his")
        || before.equals("a")
        || before.equals("its")
        || before.equals("their")
        || sentence.token(i - 1).isCapitalised() && i + 1 == sentence.size();
  }

  private When decade(int from) {
    String text = sentence.token(from).text();
    if (text.length() == 5 && text.endsWith("s") && text.charAt(3) == '0') {
      int first = Integer.parseInt(text.substring(0, 4));
      return new When(
          from,
          from + 1,
          new TimeExpression.Fixed(
              ReducedDate.between(ReducedDate.year(first), ReducedDate.year(first + 9))));
    }
    return null;
  }

  /** "12 March 2001", "12-14 March", "the 12th of March". */
  private When dayFirst(int from) {
    int day = dayOf(from);
    if (day == 0) {
      return null;
    }
    int i = from + 1;
    int last = 0;
    if (i < sentence.size() && dayOf(i) > day && (sentence.token(i).hyphenated())) {
      last = dayOf(i);
      i++;
    } else if ((word(i).equals("to")
            || word(i).equals("and")
            || word(i).equals("–")
            || word(i).equals("-"))
        && dayOf(i + 1) > day
        && isMonthWord(i + 2)) {
      last = dayOf(i + 1);
      i += 2;
    }
    if (word(i).equals("of")) {
      i++;
    }
    if (!isMonthWord(i)) {
      return null;
    }
    int month = MONTHS.get(word(i));
    i = skipStop(i + 1);
    if (word(i).equals(",")) {
      if (yearOf(i + 1) > 0) {
        i++;
      }
    }
    int year = yearOf(i);
    if (year > 0) {
      return fixed(from, i + 1, year, month, day, last);
    }
    return new When(from, i, new TimeExpression.InSomeYear(month, day, last));
  }

  private boolean isMonthWord(int i) {
    return i < sentence.size() && sentence.token(i).isCapitalised() && MONTHS.contains(word(i));
  }

  /** "March 12, 2001", "March 12-14", "March 2001", "March". */
  private When monthFirst(int from) {
    int month = MONTHS.get(word(from));
    int i = skipStop(from + 1);
    if (word(i).equals("the") && dayOf(i + 1) > 0) {
      i++;
    }
    int day = dayOf(i);
    if (day > 0 && scaleOrUnitFollows(i)) {
      day = 0;
    }
    if (day > 0) {
      i++;
      int last = 0;
      boolean joined = i < sentence.size() && sentence.token(i).hyphenated();
      boolean dashed =
          word(i).equals("-")
              || word(i).equals("–")
              || word(i).equals("to")
              || word(i).equals("and")
              || word(i).equals("through");
      if (joined && dayOf(i) > day) {
        last = dayOf(i);
        i++;
      } else if (dashed && dayOf(i + 1) > day && !scaleOrUnitFollows(i + 1)) {
        last = dayOf(i + 1);
        i += 2;
      }
      int comma = word(i).equals(",") ? i + 1 : i;
      int year = yearOf(comma);
      if (year > 0) {
        return fixed(from, comma + 1, year, month, day, last);
      }
      return new When(from, i, new TimeExpression.InSomeYear(month, day, last));
    }
    int at = word(i).equals("of") || word(i).equals(",") ? i + 1 : i;
    int year = yearOf(at);
    if (year > 0) {
      return fixed(from, at + 1, year, month, 0, 0);
    }
    if (word(i).equals("of")
        && (word(i + 1).equals("this") || word(i + 1).equals("last") || word(i + 1).equals("next"))
        && word(i + 2).equals("year")) {
      return new When(from, i + 3, new TimeExpression.InSomeYear(month, 0, 0));
    }
    return new When(from, i, new TimeExpression.InSomeYear(month, 0, 0));
  }

  private boolean scaleOrUnitFollows(int i) {
    String next = word(i + 1);
    return NumberWords.scaleOf(next) != null || next.equals("percent") || next.equals("%");
  }

  private When weekday(int from, int at, int turn) {
    int to = at + 1;
    // "Monday, March 12" is one date; so is "Saturday 24 August 2019".
    int next = word(to).equals(",") ? to + 1 : to;
    if (next < sentence.size()
        && (isMonthWord(next)
            || (dayOf(next) > 0 && (isMonthWord(next + 1) || isMonthWord(next + 2))))) {
      When date = sentence.token(next).isNumber() ? dayFirst(next) : monthFirst(next);
      if (date != null
          && !(date.expression() instanceof TimeExpression.InSomeYear some && some.day() == 0)) {
        return new When(from, date.to(), date.expression());
      }
    }
    return new When(from, to, new TimeExpression.Weekday(DAYS.get(word(at)), turn));
  }

  /** "late March", "mid-2004", "the end of 2004", "early last year". */
  private When edge(int from) {
    int i = from + 1;
    if (word(i).equals("in") || word(i).equals("of")) {
      i++;
    }
    if (word(i).equals("the")) {
      i++;
    }
    if (i >= sentence.size()) {
      return null;
    }
    When inner =
        isMonthWord(i)
            ? monthFirst(i)
            : yearOf(i) > 0 || sentence.token(i).isNumber()
                ? numericAfterEdge(i)
                : relative(i, word(i));
    if (inner == null && SEASONS.contains(word(i))) {
      inner = season(i, i);
    }
    return inner == null ? null : new When(from, inner.to(), inner.expression());
  }

  private When numericAfterEdge(int i) {
    int year = yearOf(i);
    return year > 0 ? fixed(i, i + 1, year, 0, 0, 0) : decade(i);
  }

  private When season(int from, int at) {
    int i = at + 1;
    if (word(i).equals("of") || word(i).equals(",")) {
      i++;
    }
    int year = yearOf(i);
    if (year == 0) {
      String before = word(from - 1);
      boolean calendar = BEFORE_SEASON.contains(before);
      if (!calendar || word(at).equals("fall")) {
        return null;
      }
      return new When(from, at + 1, new TimeExpression.Months(SEASONS.get(word(at)), 3, 0));
    }
    return new When(from, i + 1, new TimeExpression.Months(SEASONS.get(word(at)), 3, year));
  }

  /** "first half of 2004", "second quarter of this year", "first six months of 2004". */
  private When part(int from) {
    int number = ORDINALS.get(word(from));
    boolean last = word(from).equals("last");
    int i = from + 1;
    int first;
    int months;
    if (word(i).equals("half")) {
      first = number == 1 ? 1 : 7;
      months = 6;
      i++;
    } else if (word(i).equals("quarter")) {
      if (last && !word(i + 1).equals("of")) {
        return null;
      }
      first = 3 * number - 2;
      months = 3;
      i++;
    } else {
      int count = NumberWords.small(sentence, i);
      NumberWords.Reading reading = NumberWords.read(sentence, i);
      if (count < 2
          || count > 11
          || !word(reading.to()).equals("months")
          || (number != 1 && !last)) {
        return null;
      }
      if (last && !word(reading.to() + 1).equals("of")) {
        return null;
      }
      first = last ? 13 - count : 1;
      months = count;
      i = reading.to() + 1;
    }
    if (word(i).equals("of")) {
      i++;
    }
    if (word(i).equals("the")) {
      i++;
    }
    int year = yearOf(i);
    if (year > 0) {
      return new When(from, i + 1, new TimeExpression.Months(first, months, year));
    }
    When relative = i < sentence.size() ? relative(i, word(i)) : null;
    if (relative != null
        && relative.expression() instanceof TimeExpression.Counted c
        && c.unit() == ChronoUnit.YEARS
        && c.number() == 0) {
      return new When(from, relative.to(), new TimeExpression.Months(first, months, 0));
    }
    if (word(i).equals("year") && word(i - 1).equals("the")) {
      return new When(from, i + 1, new TimeExpression.Months(first, months, 0));
    }
    boolean named = word(from + 1).equals("quarter") || word(from + 1).equals("half");
    if (named && !isDuring(from)) {
      return new When(from, Math.min(i, from + 2), new TimeExpression.Vague());
    }
    return new When(from, endOfPart(from), new TimeExpression.Months(first, months, 0));
  }

  /** "in the first half": it tells when something was. */
  private boolean isDuring(int from) {
    int before = word(from - 1).equals("the") ? from - 2 : from - 1;
    return DURING.contains(word(before));
  }

  /** Behind "first half", "first nine months". */
  private int endOfPart(int from) {
    NumberWords.Reading reading = NumberWords.read(sentence, from + 1);
    return reading == null ? from + 2 : reading.to() + 1;
  }

  private When quarter(int from, int i, int number) {
    int year = yearOf(word(i).equals("of") || word(i).equals(",") ? i + 1 : i);
    return year == 0
        ? null
        : new When(
            from,
            word(i).equals("of") || word(i).equals(",") ? i + 2 : i + 1,
            new TimeExpression.Months(3 * number - 2, 3, year));
  }

  /** "fiscal year 2022", "FY2022", "FY 22", "FY70-89". */
  private When fiscal(int from, String word) {
    int i = from + 1;
    if (word.equals("fiscal")) {
      if (word(i).equals("year") || word(i).equals("years")) {
        i++;
      } else if (yearOf(i) == 0) {
        return null;
      }
    } else if (word.length() > 2) {
      String digits = word.substring(2);
      if (!digits.chars().allMatch(Character::isDigit) || digits.length() > 4) {
        return null;
      }
      int year = century(digits);
      if (i < sentence.size() && sentence.token(i).hyphenated() && sentence.token(i).isNumber()) {
        int end = century(sentence.token(i).text());
        if (end > year) {
          return new When(
              from,
              i + 1,
              new TimeExpression.Fixed(
                  ReducedDate.between(ReducedDate.year(year), ReducedDate.year(end))));
        }
      }
      return year == 0 ? null : fixed(from, i, year, 0, 0, 0);
    }
    if (yearOf(i) > 0) {
      When years = numeric(i);
      return years == null
          ? fixed(from, i + 1, yearOf(i), 0, 0, 0)
          : new When(from, years.to(), years.expression());
    }
    if (i < sentence.size()
        && sentence.token(i).isNumber()
        && sentence.token(i).text().length() == 2) {
      int year = century(sentence.token(i).text());
      return year == 0 ? null : fixed(from, i + 1, year, 0, 0, 0);
    }
    return null;
  }

  private static int century(String digits) {
    if (!digits.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int number = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return number;
    }
    return digits.length() == 2 ? (number < 45 ? 2000 : 1900) + number : 0;
  }

  private static ChronoUnit unit(String word) {
    return switch (word) {
      case "day", "days" -> ChronoUnit.DAYS;
      case "week", "weeks", "weekend" -> ChronoUnit.WEEKS;
      case "month", "months" -> ChronoUnit.MONTHS;
      case "year", "years" -> ChronoUnit.YEARS;
      default -> null;
    };
  }

  /**
   * "last month", "this year", "next Monday", "last May", "the past several months", "later this
   * week".
   */
  private When relative(int from, String word) {
    int turn;
    switch (word) {
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
        return unit(word(from + 1)) != null
            ? new When(from, from + 2, new TimeExpression.Vague())
            : null;
      default:
        return null;
    }
    int i = from + 1;
    String next = word(i);
    if (DAYS.contains(next)) {
      return weekday(from, i, turn);
    }
    if (isMonthWord(i)) {
      int month = MONTHS.get(next);
      return new When(from, i + 1, new TimeExpression.InSomeYear(month, 0, 0));
    }
    if (SEASONS.contains(next)) {
      return season(from, i) == null && yearOf(i + 1) == 0
          ? new When(from, i + 1, new TimeExpression.Months(SEASONS.get(next), 3, 0))
          : season(from, i);
    }
    ChronoUnit unit = unit(next);
    if (unit != null && next.charAt(next.length() - 1) != 's') {
      if (unit == ChronoUnit.DAYS) {
        return null;
      }
      if (next.equals("weekend")) {
        return counted(from, i + 1, ChronoUnit.WEEKS, turn < 0 ? -1 : 0);
      }
      return counted(from, i + 1, unit, turn);
    }
    if (next.equals("quarter") || next.equals("decade") || next.equals("century")) {
      return new When(from, i + 1, new TimeExpression.Vague());
    }
    // "the past several months", "next two years": no date of the calendar.
    int end = i;
    if (next.equals("few") || next.equals("several") || next.equals("couple")) {
      end = i + (next.equals("couple") ? 2 : 1);
    } else {
      NumberWords.Reading reading = NumberWords.read(sentence, i);
      if (reading != null) {
        end = reading.to();
      }
    }
    return unit(word(end)) != null ? new When(from, end + 1, new TimeExpression.Vague()) : null;
  }

  /** "two days ago", "a year ago". */
  private When ago(int from) {
    NumberWords.Reading reading = NumberWords.read(sentence, from);
    int number;
    int i;
    if (reading != null) {
      number = NumberWords.small(sentence, from);
      i = reading.to();
    } else if (word(from).equals("a") || word(from).equals("an")) {
      number = 1;
      i = from + 1;
    } else {
      return null;
    }
    ChronoUnit unit = unit(word(i));
    if (number == 0 || unit == null) {
      return null;
    }
    boolean ago = word(i + 1).equals("ago") || word(i + 1).equals("earlier");
    if (!ago) {
      return null;
    }
    return counted(from, i + 2, unit, -number);
  }
}
