package dev.chancery.extraction.span;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds years, spans of years, decades and fiscal years. */
final class YearFinder {

  /** Years of a span over the turn of a century that two figures can end ("1985-09"). */
  private static final int LONGEST_SPAN = 30;

  private static final Set<String> BEFORE_YEAR =
      WordSet.of(
          """
          years
          's ( , ; about after and around at autumn back before beginning between by calendar
          circa during early end entire est est. fiscal for from full fy in late mid of or over signed
          since spring summer than the through till to until versus vs whole winter year yearend
          """);

  private final CalendarWords words;

  YearFinder(CalendarWords words) {
    this.words = words;
  }

  /** "2001-03-12" (three hyphenated numbers), "1999-2001", "1978-79", "1998-02", "1990s". */
  When at(int from) {
    int year = words.yearOf(from);
    if (year == 0) {
      return decade(from);
    }
    boolean second =
        from + 1 < words.size()
            && words.token(from + 1).hyphenated()
            && words.token(from + 1).isNumber();
    boolean third = second && from + 2 < words.size() && words.token(from + 2).hyphenated();
    if (third
        && words.dayOf(from + 1) > 0
        && words.dayOf(from + 2) > 0
        && words.dayOf(from + 1) <= 12) {
      return CalendarWords.fixed(
          from, from + 3, year, words.dayOf(from + 1), words.dayOf(from + 2), 0);
    }
    boolean slashed =
        from + 2 < words.size()
            && words.word(from + 1).equals("/")
            && !words.token(from + 1).spaced()
            && words.token(from + 2).isNumber()
            && words.token(from + 2).text().length() == 2;
    if (second && !third || slashed) {
      int other = slashed ? from + 2 : from + 1;
      int end = words.yearOf(other);
      String tail = words.token(other).text();
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
    return isYearHere(from) ? CalendarWords.fixed(from, from + 1, year, 0, 0, 0) : null;
  }

  private static int dayOfCentury(String digits) {
    return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
  }

  private boolean isYearHere(int i) {
    String before = words.word(i - 1);
    Token token = words.token(i);
    if (token.hyphenated()) {
      return CalendarWords.isEdge(before);
    }
    if (BEFORE_YEAR.contains(before)
        || CalendarWords.isMonth(before)
        || CalendarWords.isWeekday(before)) {
      String after = words.word(i + 1);
      return !(after.equals("tonnes")
          || after.equals("tons")
          || after.equals("people")
          || after.equals("%"));
    }
    if (i == 0) {
      return words.size() == 1 || words.token(1).isSign();
    }
    if (before.equals(":") && i + 1 < words.size() && words.token(i + 1).isSign()) {
      return true;
    }
    String after = words.word(i + 1);
    // "the 1972 treaty", "his 2004 visit", "( 1992 )"
    return after.equals(")")
        || before.equals("the")
        || before.equals("his")
        || before.equals("a")
        || before.equals("its")
        || before.equals("their")
        || words.token(i - 1).isCapitalised() && i + 1 == words.size();
  }

  private When decade(int from) {
    String text = words.token(from).text();
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

  /** The year or decade at a token, whatever stands around it. */
  When alone(int i) {
    int year = words.yearOf(i);
    return year > 0 ? CalendarWords.fixed(i, i + 1, year, 0, 0, 0) : decade(i);
  }

  /** "fiscal year 2022", "FY2022", "FY 22", "FY70-89". */
  When fiscal(int from, String word) {
    int i = from + 1;
    if (word.equals("fiscal")) {
      if (words.word(i).equals("year") || words.word(i).equals("years")) {
        i++;
      } else if (words.yearOf(i) == 0) {
        return null;
      }
    } else if (word.length() > 2) {
      String digits = word.substring(2);
      if (!digits.chars().allMatch(Character::isDigit) || digits.length() > 4) {
        return null;
      }
      int year = century(digits);
      if (i < words.size() && words.token(i).hyphenated() && words.token(i).isNumber()) {
        int end = century(words.token(i).text());
        if (end > year) {
          return new When(
              from,
              i + 1,
              new TimeExpression.Fixed(
                  ReducedDate.between(ReducedDate.year(year), ReducedDate.year(end))));
        }
      }
      return year == 0 ? null : CalendarWords.fixed(from, i, year, 0, 0, 0);
    }
    if (words.yearOf(i) > 0) {
      When years = at(i);
      return years == null
          ? CalendarWords.fixed(from, i + 1, words.yearOf(i), 0, 0, 0)
          : new When(from, years.to(), years.expression());
    }
    if (i < words.size() && words.token(i).isNumber() && words.token(i).text().length() == 2) {
      int year = century(words.token(i).text());
      return year == 0 ? null : CalendarWords.fixed(from, i + 1, year, 0, 0, 0);
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
}
