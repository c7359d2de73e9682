package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumSet;
import java.util.Set;

/** Tells facts from plans and expectations by the words in front of a figure. */
final class TradeActuality {

  private static final int REACH = 16;

  private static final int BEHIND = 4;

  private static final Set<String> TOLD_BEHIND =
      WordSet.of("pledged offered promised planned proposed");

  private static final Set<String> COMMITTED_BEHIND =
      WordSet.of("commitment commitments pledge pledges");

  private static final Set<String> EXPECTED =
      WordSet.of(
          """
          anticipated could expect expected expects forecast forecasts likely may might possibly
          potential potentially predicted predicts projected would
          """);
  private static final Set<String> TARGETED =
      WordSet.of(
          """
          aim aimed aims commit commits committed goal hope hoped hopes
          intend intends offer offered offers offering option options request requested requesting
          seeking sought unveiled proposal proposals negotiating talks considering earmarked earmarking plan planned planning plans pledge pledged
          pledges pledging promised promises proposed proposes ready seek seeks target
          targeting wants will willing
          """);

  /** Aid and investment that is announced is still to come, a deal that is announced is made. */
  private static final Set<String> ANNOUNCED = WordSet.of("announced announcing announces");

  private static final Set<String> AGREED = WordSet.of("agreed agreement signed already");
  private static final Set<String> ENDS = WordSet.of("; but while which");

  /** What somebody would give is promised, what somebody would sell is expected. */
  private static final Set<Flow> PROMISED = EnumSet.of(Flow.CREDIT, Flow.INVESTMENT, Flow.CONTRACT);

  private static final Set<Flow> TRADED =
      EnumSet.of(Flow.EXPORT, Flow.IMPORT, Flow.TURNOVER, Flow.BALANCE);

  /** "Exports will reach" is what somebody thinks, "will export" what somebody means to do. */
  private static final Set<String> REACHING =
      WordSet.of("be reach total amount exceed rise fall grow decline stand");

  private static final int AHEAD = 4;

  /** "Is to sell", "is set to sell" */
  private static final Set<String> TO_BE = WordSet.of("is are set due about");

  private TradeActuality() {}

  /** "The loan is to Kenya": a name follows, no verb. */
  private static boolean isTold(Phrases phrases, int token) {
    return phrases.at(token) != null || phrases.sentence().token(token).isCapitalised();
  }

  static Actuality of(Phrases phrases, Phrase figure, Flow flow) {
    Sentence sentence = phrases.sentence();
    if (sentence.has(TOLD_BEHIND, figure.to(), figure.to() + BEHIND)) {
      return Actuality.TARGET;
    }
    if (flow == Flow.INVESTMENT || flow == Flow.CREDIT) {
      for (int i = figure.to(); i < figure.to() + BEHIND; i++) {
        if (COMMITTED_BEHIND.contains(sentence.word(i))) {
          return Actuality.TARGET;
        }
      }
    }
    if (sentence.word(figure.to()).equals("will") && flow != Flow.BALANCE) {
      return Actuality.TARGET;
    }
    if (sentence.word(figure.from() - 1).equals("from")
        && sentence.word(figure.to()).equals("to")) {
      return Actuality.ACTUAL;
    }
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
      String word = sentence.word(i);
      if (ENDS.contains(word) || AGREED.contains(word)) {
        break;
      }
      boolean estimated = word.equals("estimated") && sentence.word(i + 1).equals("at");
      if (word.equals("will") && TRADED.contains(flow) && sentence.has(REACHING, i, i + AHEAD)) {
        return Actuality.FORECAST;
      }
      if (word.equals("would") && PROMISED.contains(flow)) {
        return Actuality.TARGET;
      }
      if (estimated || EXPECTED.contains(word) && !(phrases.at(i) instanceof Phrase.When)) {
        return Actuality.FORECAST;
      }
      if (word.equals("to") && TO_BE.contains(sentence.word(i - 1)) && !isTold(phrases, i + 1)) {
        boolean thought = TRADED.contains(flow) && sentence.has(REACHING, i, i + AHEAD);
        return thought ? Actuality.FORECAST : Actuality.TARGET;
      }
      boolean announced =
          ANNOUNCED.contains(word) && (flow == Flow.CREDIT || flow == Flow.INVESTMENT);
      if (announced || TARGETED.contains(word)) {
        return Actuality.TARGET;
      }
    }
    return TradeMultiples.isMeant(sentence, figure) ? Actuality.TARGET : Actuality.ACTUAL;
  }
}
