package dev.chancery.extraction.trade;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.time.ReducedDate.Point;
import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.span.TimeExpression;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Dates what a figure is compared with by the time of that figure: "$5 million in April from $4
 * million a year earlier", "in the same period of 2003".
 */
final class YearBefore {

  private static final Set<String> SAME =
      WordSet.of("same corresponding comparable equivalent like");

  private static final Set<String> STRETCH =
      WordSet.of("period quarter month months half span stretch time");

  /** Words between "period" and its year. */
  private static final int TO_YEAR = 3;

  private static final Set<String> ONE = WordSet.of("a one the previous preceding prior");

  private Sentence told;

  /** The time of the first figure of that sentence. */
  private ReducedDate first;

  /**
   * The time of a figure.
   *
   * @param resolved what the words mean by themselves, or null
   */
  ReducedDate of(Phrases phrases, When when, ReducedDate resolved) {
    Sentence sentence = phrases.sentence();
    boolean here = told != null && sentence.index() == told.index();
    boolean same = isSame(sentence, when);
    boolean near = here || same && told != null && sentence.index() - told.index() <= 1;
    if (near) {
      if (counts(when) && (same || isAgo(sentence, when))) {
        return shifted(first.start().year() - 1);
      }
      if (same && when.expression().namedYear() != 0) {
        return shifted(when.expression().namedYear());
      }
    }
    if (!here && resolved != null) {
      told = sentence;
      first = resolved;
    }
    return resolved;
  }

  private static boolean counts(When when) {
    return when.expression() instanceof TimeExpression.Counted counted
        && counted.unit() == ChronoUnit.YEARS
        && counted.number() == -1;
  }

  /** "A year ago", "the previous year", but not "last year", which is counted from today. */
  private static boolean isAgo(Sentence sentence, When when) {
    return ONE.contains(sentence.word(when.from()));
  }

  /** "The same period of" in front of a year. */
  private static boolean isSame(Sentence sentence, When when) {
    for (int i = when.from() - 1; i >= Math.max(0, when.from() - TO_YEAR); i--) {
      if (STRETCH.contains(sentence.word(i))) {
        return sentence.has(SAME, i - TO_YEAR, i);
      }
    }
    return false;
  }

  private ReducedDate shifted(int year) {
    int years = year - first.start().year();
    Point end = first.end();
    return new ReducedDate(moved(first.start(), years), end == null ? null : moved(end, years));
  }

  private static Point moved(Point point, int years) {
    int day = point.month() == 2 && point.day() == 29 ? 28 : point.day();
    return new Point(point.year() + years, point.month(), day);
  }
}
