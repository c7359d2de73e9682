package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds seasons: "spring 2004", "this summer". */
final class SeasonFinder {

  private static final Set<String> BEFORE_SEASON = WordSet.of("this last next in the coming past");

  /** "postponed until the fall": of no government. */
  private static final Set<String> UNTIL = WordSet.of("till until");

  private final CalendarWords words;

  SeasonFinder(CalendarWords words) {
    this.words = words;
  }

  /**
   * The season that a token names, null where the word means something else.
   *
   * @param from index of the first token of the whole expression
   */
  When at(int from, int at) {
    int i = at + 1;
    if (words.word(i).equals("of") || words.word(i).equals(",")) {
      i++;
    }
    int year = words.yearOf(i);
    if (year == 0) {
      String before = words.word(from - 1);
      boolean the = before.equals("the");
      boolean autumn = the && (UNTIL.contains(words.word(from - 2)) || at > from);
      boolean calendar = BEFORE_SEASON.contains(before);
      if (!calendar || words.word(at).equals("fall") && !autumn) {
        return null;
      }
      return new When(from, at + 1, new TimeExpression.Months(words.season(at), 3, 0));
    }
    return new When(from, i + 1, new TimeExpression.Months(words.season(at), 3, year));
  }
}
