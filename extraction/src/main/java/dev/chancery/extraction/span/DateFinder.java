package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds time expressions: absolute, partial, relative; seasons, quarters, fiscal years, ranges. */
final class DateFinder {

  /** Words that a time expression can start with, "q1" and "fy2004" aside. */
  static final Set<String> OPENERS =
      WordSet.joined(
          RelativeTimeFinder.OPENERS,
          CalendarWords.OPENERS,
          PartOfYearFinder.OPENERS,
          NumberWords.OPENERS);

  private final Marked marked;
  private final CalendarWords words;
  private final DayFinder days;
  private final YearFinder years;
  private final SeasonFinder seasons;
  private final RelativeTimeFinder relatives;
  private final PartOfYearFinder parts;

  DateFinder(Marked marked) {
    this.marked = marked;
    this.words = new CalendarWords(marked.sentence());
    this.days = new DayFinder(words);
    this.years = new YearFinder(words);
    this.seasons = new SeasonFinder(words);
    this.relatives = new RelativeTimeFinder(words, days, seasons);
    this.parts = new PartOfYearFinder(words, days, years, seasons, relatives);
  }

  /** The time expression that starts at a token, null where none does. */
  When at(int from) {
    When when = single(from);
    if (when == null || when.to() + 1 >= words.size()) {
      return when;
    }
    String link = words.word(when.to());
    boolean between = words.word(from - 1).equals("between");
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
    if (!linked && !words.token(next).hyphenated()) {
      return when;
    }
    When end = single(next);
    return end == null || end.expression() instanceof TimeExpression.Vague
        ? when
        : new When(from, end.to(), new TimeExpression.Range(when.expression(), end.expression()));
  }

  private When single(int from) {
    Token token = words.token(from);
    if (token.isNumber()) {
      When day = years.at(from);
      return day != null ? day : days.dayFirst(from);
    }
    if (!token.isWord()) {
      return null;
    }
    String word = token.lower();
    if (!marked.is(from, WordClass.TIME) && word.charAt(0) != 'q' && word.charAt(0) != 'f') {
      return null;
    }
    When day = relatives.day(from);
    if (day != null) {
      return day;
    }
    if (words.isMonthName(from)) {
      return days.monthFirst(from);
    }
    if (CalendarWords.isWeekday(word)) {
      return days.weekday(from, from, 0);
    }
    if (CalendarWords.isEdge(word)) {
      return parts.edge(from);
    }
    if (CalendarWords.isSeason(word)) {
      return seasons.at(from, from);
    }
    if (PartOfYearFinder.isOrdinal(word)) {
      When part = parts.part(from);
      if (part != null) {
        return part;
      }
    }
    if (word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4') {
      return parts.quarter(from, from + 1, word.charAt(1) - '0');
    }
    if (word.equals("fiscal") || word.equals("fy") || word.startsWith("fy")) {
      When fiscal = years.fiscal(from, word);
      if (fiscal != null) {
        return fiscal;
      }
    }
    When relative = relatives.at(from);
    return relative != null ? relative : relatives.ago(from);
  }
}
