package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.WordMap;
import dev.chancery.extraction.text.WordSet;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** Finds parts of a month or year: "late March", "the end of 2004", "the first half of 2004". */
final class PartOfYearFinder {

  private static final WordMap<Integer> ORDINALS =
      new WordMap<>(
          Map.of(
              "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th",
              4, "last", 4));

  /** Words that a part of a year can start with. */
  static final Set<String> OPENERS = ORDINALS.words();

  private static final Set<String> DURING = WordSet.of("in during for over");

  private final CalendarWords words;
  private final DayFinder days;
  private final YearFinder years;
  private final SeasonFinder seasons;
  private final RelativeTimeFinder relatives;

  PartOfYearFinder(
      CalendarWords words,
      DayFinder days,
      YearFinder years,
      SeasonFinder seasons,
      RelativeTimeFinder relatives) {
    this.words = words;
    this.days = days;
    this.years = years;
    this.seasons = seasons;
    this.relatives = relatives;
  }

  /** Whether a word counts the parts of a year. */
  static boolean isOrdinal(String word) {
    return ORDINALS.contains(word);
  }

  /** "late March", "mid-2004", "the end of 2004", "early last year". */
  When edge(int from) {
    int i = from + 1;
    if (words.word(i).equals("in") || words.word(i).equals("of")) {
      i++;
    }
    if (words.word(i).equals("the")) {
      i++;
    }
    if (i >= words.size()) {
      return null;
    }
    boolean thisOne = words.word(i - 1).equals("the");
    if (thisOne && (words.word(i).equals("month") || words.word(i).equals("year"))) {
      return CalendarWords.counted(from, i + 1, CalendarWords.unit(words.word(i)), 0);
    }
    When inner =
        words.isMonthWord(i)
            ? days.monthFirst(i)
            : words.yearOf(i) > 0 || words.token(i).isNumber() ? years.alone(i) : relatives.at(i);
    if (inner == null && CalendarWords.isSeason(words.word(i))) {
      inner = seasons.at(i, i);
    }
    return inner == null ? null : new When(from, inner.to(), inner.expression());
  }

  /** "first half of 2004", "second quarter of this year", "first six months of 2004". */
  When part(int from) {
    int number = ORDINALS.get(words.word(from));
    boolean last = words.word(from).equals("last");
    int i = from + 1;
    if (words.word(i).equals("week")
        && words.word(i + 1).equals("of")
        && words.isMonthWord(i + 2)) {
      When month = days.monthFirst(i + 2);
      return month == null ? null : new When(from, month.to(), month.expression());
    }
    int first;
    int months;
    if (words.word(i).equals("half")) {
      first = number == 1 ? 1 : 7;
      months = 6;
      i++;
    } else if (words.word(i).equals("quarter")) {
      if (last && !words.word(i + 1).equals("of")) {
        return null;
      }
      first = 3 * number - 2;
      months = 3;
      i++;
    } else {
      int count = NumberWords.small(words.sentence(), i);
      NumberWords.Reading reading = NumberWords.read(words.sentence(), i);
      if (count < 2
          || count > 11
          || !words.word(reading.to()).equals("months")
          || (number != 1 && !last)) {
        return null;
      }
      if (last && !words.word(reading.to() + 1).equals("of")) {
        return null;
      }
      first = last ? 13 - count : 1;
      months = count;
      i = reading.to() + 1;
    }
    if (words.word(i).equals("of")) {
      i++;
    }
    if (words.word(i).equals("the")) {
      i++;
    }
    int year = words.yearOf(i);
    if (year > 0) {
      return new When(from, i + 1, new TimeExpression.Months(first, months, year));
    }
    When relative = i < words.size() ? relatives.at(i) : null;
    if (relative != null
        && relative.expression() instanceof TimeExpression.Counted c
        && c.unit() == ChronoUnit.YEARS
        && c.number() == 0) {
      return new When(from, relative.to(), new TimeExpression.Months(first, months, 0));
    }
    if (words.word(i).equals("year") && words.word(i - 1).equals("the")) {
      return new When(from, i + 1, new TimeExpression.Months(first, months, 0));
    }
    boolean named = words.word(from + 1).equals("quarter") || words.word(from + 1).equals("half");
    if (named && !isDuring(from)) {
      return new When(from, Math.min(i, from + 2), new TimeExpression.Vague());
    }
    return new When(from, endOfPart(from), new TimeExpression.Months(first, months, 0));
  }

  /** "in the first half": it tells when something was. */
  private boolean isDuring(int from) {
    int before = words.word(from - 1).equals("the") ? from - 2 : from - 1;
    return DURING.contains(words.word(before));
  }

  /** Behind "first half", "first nine months". */
  private int endOfPart(int from) {
    NumberWords.Reading reading = NumberWords.read(words.sentence(), from + 1);
    return reading == null ? from + 2 : reading.to() + 1;
  }

  /** "Q3 2004", "Q3 of 2004"; null without a year. */
  When quarter(int from, int i, int number) {
    int year = words.yearOf(words.word(i).equals("of") || words.word(i).equals(",") ? i + 1 : i);
    return year == 0
        ? null
        : new When(
            from,
            words.word(i).equals("of") || words.word(i).equals(",") ? i + 2 : i + 1,
            new TimeExpression.Months(3 * number - 2, 3, year));
  }
}
