package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.When;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.span.TimeExpression;
import dev.chancery.extraction.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the time that a figure is for. */
final class TradePeriod {

  private static final int REACH = 25;
  private static final int OTHER_AMOUNT = 12;
  private static final int PART = 12;

  private static final int CONTINUES = 2;

  private static final Set<Flow> GOODS =
      EnumSet.of(Flow.EXPORT, Flow.IMPORT, Flow.BALANCE, Flow.TURNOVER);

  private final Story story;
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
    when = when == null ? ofList(phrases) : when;
    if (when == null && GOODS.contains(flow) && isUndated(phrases)) {
      return continued(phrases);
    }
    boolean spoken =
        when != null
            && (when.expression() instanceof TimeExpression.Weekday || isDay(phrases, when));
    ReducedDate period = spoken ? null : story.date(phrases, when, Outlook.DONE);
    if (period != null && GOODS.contains(flow)) {
      last = period;
      lastTold = phrases.sentence();
    }
    return period;
  }

  /** The only time of a list with semicolons is that of all its items. */
  private static When ofList(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    boolean list = false;
    for (int i = 0; i < sentence.size(); i++) {
      list |= sentence.word(i).equals(";");
    }
    List<Phrase> times = phrases.all().stream().filter(When.class::isInstance).toList();
    return list && times.size() == 1 ? (When) times.get(0) : null;
  }

  private static boolean isUndated(Phrases phrases) {
    return phrases.all().stream().noneMatch(When.class::isInstance);
  }

  /** The next sentences of a paragraph go on with the period of the figures before. */
  private ReducedDate continued(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    boolean near =
        lastTold != null
            && sentence.paragraph() - lastTold.paragraph() <= 1
            && sentence.index() - lastTold.index() <= CONTINUES;
    return near ? last : null;
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
      if (phrases.at(i) instanceof When when) {
        best = when;
        least = distance;
        break;
      }
      distance += step(phrases, i);
    }
    distance = 1;
    for (int i = figure.from() - 1; i >= 0 && distance < least; i--) {
      if (phrases.at(i) instanceof When when) {
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
    return word.equals(";") || word.equals("but") || word.equals("while") ? PART : 1;
  }
}
