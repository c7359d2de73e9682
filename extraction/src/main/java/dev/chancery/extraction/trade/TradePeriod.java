package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.span.TimeExpression;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumSet;
import java.util.Set;

/** Finds the time that a figure is for. */
final class TradePeriod {

  private static final int REACH = 25;
  private static final int OTHER_AMOUNT = 12;
  private static final int PART = 12;

  /** Words behind which another figure is told, with its own time. */
  private static final Set<String> PARTS = WordSet.of("; but while against compared versus");

  private static final int CONTINUES = 2;

  /** What leads to the time that a figure is compared with: "up 5 percent over 1995". */
  private static final Set<String> COMPARED =
      WordSet.of("compared against than versus vs over on from");

  /** Of these words, the ones that compare only behind a percentage. */
  private static final Set<String> COMPARED_BEHIND_PERCENT = WordSet.of("over on from");

  private static final Set<String> OF_THE_TIME =
      WordSet.of("the same period in of to with year months first half quarter corresponding a");

  private static final int LONGEST_COMPARISON = 6;

  /** Years of a stretch; a fiscal year may end in the next one. */
  private static final int LEAST_STRETCH = 2;

  private static final Set<String> TO_COME = WordSet.of("through by until");

  private static final Set<Flow> GOODS =
      EnumSet.of(Flow.EXPORT, Flow.IMPORT, Flow.BALANCE, Flow.TURNOVER);

  private final Story story;
  private final YearBefore yearBefore = new YearBefore();
  private ReducedDate last;
  private Sentence lastTold;

  TradePeriod(Story story) {
    this.story = story;
  }

  /**
   * The time of a figure; null where it is not told. The day on which somebody speaks is no period,
   * so a day counts only where it is written with its year.
   */
  ReducedDate of(Phrases phrases, Flow flow, Phrase figure) {
    When when = nearest(phrases, figure);
    ReducedDate end = endOfStretch(phrases, when, figure);
    if (end != null) {
      return end;
    }
    when = when == null ? ofAll(phrases, GOODS.contains(flow)) : when;
    if (when == null && GOODS.contains(flow) && isUndated(phrases)) {
      return continued(phrases);
    }
    boolean spoken =
        when != null
            && (when.expression() instanceof TimeExpression.Weekday || isDay(phrases, when));
    ReducedDate period = spoken ? null : extended(phrases, flow, when);
    if (period != null && GOODS.contains(flow)) {
      keep(period, phrases.sentence());
    }
    return period;
  }

  /** The text goes on with the latest of the times of a sentence: "$5 million, from 4 in 1998". */
  private void keep(ReducedDate period, Sentence sentence) {
    boolean here = lastTold != null && lastTold.index() == sentence.index();
    if (!here || last.latest().isBefore(period.latest())) {
      last = period;
    }
    lastTold = sentence;
  }

  /**
   * "Since 1992" lasts until the text was written; what is invested "by 2030" is so from then on.
   */
  private ReducedDate extended(Phrases phrases, Flow flow, When when) {
    ReducedDate meant = story.date(phrases, when, Outlook.DONE);
    ReducedDate period = when == null ? meant : yearBefore.of(phrases, when, meant);
    ReducedDate written = story.document().published();
    if (period == null || written == null) {
      return period;
    }
    int year = written.start().year();
    String word = phrases.sentence().word(when.from() - 1);
    boolean since = word.equals("since") && period.start().year() < year;
    if (since && period.end() == null) {
      return ReducedDate.between(ReducedDate.year(period.start().year()), ReducedDate.year(year));
    }
    boolean ahead = flow == Flow.INVESTMENT && TO_COME.contains(word);
    return ahead && period.start().year() > year
        ? ReducedDate.between(ReducedDate.year(year), period)
        : period;
  }

  /**
   * The year at one end of a stretch: "between 1999 and 2004 it rose from $37 million to $159
   * million"; null where the figure is no such end.
   */
  private ReducedDate endOfStretch(Phrases phrases, When when, Phrase figure) {
    ReducedDate stretch = when == null ? null : story.date(phrases, when, Outlook.DONE);
    if (stretch == null
        || stretch.end() == null
        || stretch.end().year() - stretch.start().year() < LEAST_STRETCH) {
      return null;
    }
    Sentence sentence = phrases.sentence();
    boolean first =
        sentence.word(figure.from() - 1).equals("from")
            && sentence.word(figure.to()).equals("to")
            && phrases.at(figure.to() + 1) instanceof Phrase.Amount;
    boolean last =
        sentence.word(figure.from() - 1).equals("to")
            && phrases.at(figure.from() - 2) instanceof Phrase.Amount before
            && sentence.word(before.from() - 1).equals("from");
    ReducedDate.Point end = first ? stretch.start() : last ? stretch.end() : null;
    return end == null ? null : new ReducedDate(end, null);
  }

  /** Whether a time is only what the figure is compared with. */
  private static boolean isCompared(Phrases phrases, When when) {
    Sentence sentence = phrases.sentence();
    for (int i = when.from() - 1; i >= Math.max(0, when.from() - LONGEST_COMPARISON); i--) {
      String word = sentence.word(i);
      if (COMPARED.contains(word)) {
        return !COMPARED_BEHIND_PERCENT.contains(word) || isBehindChange(phrases, i - 1);
      }
      if (!OF_THE_TIME.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "up 5 percent on 1995", "rose 5 percent to $3 million on 1995". */
  private static boolean isBehindChange(Phrases phrases, int token) {
    Phrase phrase = phrases.at(token);
    int to = phrase == null ? 0 : phrase.from() - 1;
    boolean result = phrase instanceof Phrase.Amount && phrases.sentence().word(to).equals("to");
    return phrase instanceof Phrase.Percent
        || result && phrases.at(to - 1) instanceof Phrase.Percent;
  }

  /** The only time of a list with semicolons, or of a sentence on trade, is that of all in it. */
  private static When ofAll(Phrases phrases, boolean goods) {
    When only = null;
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof When when && !isCompared(phrases, when)) {
        if (only != null) {
          return null;
        }
        only = when;
      }
    }
    return goods || phrases.sentence().has(";") ? only : null;
  }

  private static boolean isUndated(Phrases phrases) {
    return phrases.all().stream()
        .noneMatch(phrase -> phrase instanceof When when && !isCompared(phrases, when));
  }

  /** The next sentences of a paragraph go on with the period of the figures before. */
  private ReducedDate continued(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    boolean near =
        lastTold != null
            && sentence.paragraph() - lastTold.paragraph() <= 1
            && sentence.index() - lastTold.index() <= CONTINUES;
    if (!near) {
      return null;
    }
    lastTold = sentence;
    return last;
  }

  private boolean isDay(Phrases phrases, When when) {
    ReducedDate date = story.date(phrases, when, Outlook.DONE);
    return when.expression().namedYear() == 0 && date != null && date.start().day() != 0;
  }

  private static When nearest(Phrases phrases, Phrase figure) {
    When best = null;
    int least = REACH;
    Sentence sentence = phrases.sentence();
    int distance = 0;
    for (int i = figure.to(); i < sentence.size() && distance < least; i++) {
      if (phrases.at(i) instanceof When when && !isCompared(phrases, when)) {
        best = when;
        least = distance;
        break;
      }
      distance += step(phrases, i);
    }
    boolean result = sentence.word(figure.from() - 1).equals("to");
    distance = result && phrases.at(figure.from() - 2) instanceof When ? OTHER_AMOUNT : 1;
    for (int i = figure.from() - 1; i >= 0 && distance < least; i--) {
      if (phrases.at(i) instanceof When when && !isCompared(phrases, when)) {
        return when;
      }
      distance += step(phrases, i);
    }
    return best;
  }

  private static int step(Phrases phrases, int token) {
    if (phrases.at(token) instanceof Phrase.Amount amount && amount.from() == token) {
      return OTHER_AMOUNT;
    }
    String word = phrases.sentence().word(token);
    return PARTS.contains(word) ? PART : 1;
  }
}
