package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Tells facts from plans and expectations by the words in front of a figure. */
final class TradeActuality {

  private static final int REACH = 12;

  private static final Set<String> EXPECTED =
      WordSet.of(
          """
          anticipated could estimate estimated estimates expect expected expects forecast
          forecasts likely may might perhaps possibly potential potentially predicted predicts
          projected would
          """);
  private static final Set<String> TARGETED =
      WordSet.of(
          """
          aim aimed aims announced announcing committed commit commits goal hope hoped hopes
          intend intends offer offered offers plan planned planning plans pledge pledged
          pledges pledging promised promises proposed proposes ready seek seeks target
          targeting wants will willing
          """);
  private static final Set<String> ENDS = WordSet.of("; but while which");

  private TradeActuality() {}

  static Actuality of(Sentence sentence, Phrase figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
      String word = sentence.word(i);
      if (ENDS.contains(word)) {
        break;
      }
      if (EXPECTED.contains(word)) {
        return Actuality.FORECAST;
      }
      if (TARGETED.contains(word)) {
        return Actuality.TARGET;
      }
    }
    return Actuality.ACTUAL;
  }
}
