package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.rule.Mention;
import java.util.EnumSet;
import java.util.Set;

/**
 * A word that tells what an amount near it is.
 *
 * @param flow null where such an amount is no trade figure
 * @param acts what the subject does
 * @param weak whether any other word near goes before it
 * @param everywhere whether it speaks for all amounts of its sentence
 * @param worldLends whether the lender is the world at large
 * @param told the trade or the act that it measures ("their value"), null where it stands for
 *     itself
 */
record TradeCue(
    Mention mention,
    int from,
    int to,
    Flow flow,
    Acts acts,
    boolean weak,
    boolean everywhere,
    boolean worldLends,
    TradeCue told) {

  private static final Set<Flow> TRADE =
      EnumSet.of(Flow.EXPORT, Flow.IMPORT, Flow.TURNOVER, Flow.BALANCE);

  /**
   * What the subject of a verb of trade does with the goods or the money; it wins an order "from"
   * the one who buys and awards one "to" the one who sells.
   */
  enum Acts {
    GIVE,
    TAKE,
    OWE,
    WIN,
    AWARD,
    UNTOLD
  }

  /** A deficit or surplus of which the words themselves do not say that it is one of trade. */
  boolean isBareBalance() {
    return flow == Flow.BALANCE && to - from == 1 && !"sure".equals(mention.setting("strength"));
  }

  /** Whether it speaks of trade and not of a deal, an investment or a credit. */
  boolean tellsTrade() {
    return TRADE.contains(flow);
  }

  /** The same cue where another word tells what the subject does. */
  TradeCue acting(TradeCue verb) {
    return new TradeCue(mention, from, to, flow, verb.acts, weak, everywhere, worldLends, verb);
  }

  /** The same cue as one of another flow. */
  TradeCue as(Flow other) {
    return new TradeCue(mention, from, to, other, acts, weak, everywhere, worldLends, told);
  }

  /** The same cue for the sentence that follows its own. */
  TradeCue above() {
    return new TradeCue(mention, 0, 0, flow, acts, weak, everywhere, worldLends, told);
  }

  /** Whether it is of a sentence before. */
  boolean standsAbove() {
    return to == 0;
  }

  /** Whether it speaks of the goods that were told before: "their value". */
  boolean followsTrade() {
    return "trade".equals(mention.setting("as"));
  }

  /** Whether it speaks of the trade or the deal that was told before: "at a cost of". */
  boolean followsDeal() {
    return "deal".equals(mention.setting("as"));
  }

  /** The same cue as a measure of what another one tells. */
  TradeCue measuring(TradeCue trade) {
    return new TradeCue(
        mention, from, to, trade.flow, trade.acts, false, everywhere, worldLends, trade);
  }

  static TradeCue of(Mention mention) {
    String flow = mention.setting("flow");
    String acts = mention.setting("acts");
    return new TradeCue(
        mention,
        mention.triggerFrom(),
        mention.triggerTo(),
        "NONE".equals(flow) ? null : Flow.valueOf(flow),
        acts == null ? Acts.UNTOLD : Acts.valueOf(acts),
        "weak".equals(mention.setting("strength")),
        "sentence".equals(mention.setting("scope")),
        "world".equals(mention.setting("lender")),
        null);
  }
}
