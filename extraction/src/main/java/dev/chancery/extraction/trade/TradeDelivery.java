package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells trade from deals: what was delivered, what was sold or bought over a year or so, and what
 * is sold "a year" are exports and imports; what is agreed, ordered or still to come is a deal.
 */
final class TradeDelivery {

  /** Done with the goods themselves, so that no deal is left to come. */
  private static final Set<String> DELIVERED = WordSet.of("delivered supplied shipped");

  private static final Set<String> DEALT =
      WordSet.of(
          """
          sold bought purchased took sales deliveries supplies purchases shipments delivered
          supplied shipped selling buying purchasing procured
          """);

  private static final Set<String> HABITS =
      WordSet.of(
          """
          buys sells supplies delivers purchases buy sell supply deliver purchase buying selling
          supplying sales deliveries
          """);

  private static final Set<String> OF = WordSet.of("of");
  private static final Set<String> WORTH = WordSet.of("worth valued");
  private static final int WORTH_BEFORE = 5;

  private static final Set<String> ALL_GOODS = WordSet.of("goods merchandise products commodities");

  private static final Set<String> SUMS =
      WordSet.of("sales deliveries supplies purchases shipments");

  private static final Set<String> MEASURED =
      WordSet.of(
          """
          amounted amounting averaged climbed declined dropped exceeded fell grew increased reached rose
          reaching soared stood surpassed topped totaled totaling totalled totalling
          """);

  /** Words before a verb that leave it open or to come. */
  private static final Set<String> OPEN =
      WordSet.of(
          """
          to will would could may might shall should be being agreed can must not
          """);

  private static final Set<String> DEALS =
      WordSet.of(
          """
          contract contracts deal deals agreement agreements agreed accord pact signed order orders
          ordered memorandum option options negotiating negotiations
          """);

  private static final Set<String> RATES =
      WordSet.of("year annum day month week annually yearly daily monthly");

  private static final Set<String> EACH = WordSet.of("a per each every");

  private static final int BEFORE_VERB = 3;

  private static final Set<String> ABROAD = WordSet.of("overseas foreign export");

  /** "Sales of Kenyan coffee to" */
  private static final int LONGEST_OBJECT = 5;

  /** Months of a time over which things are bought again and again. */
  private static final int LEAST_DAYS = 80;

  /** Fewer than so many pieces are one purchase. */
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  private TradeDelivery() {}

  /** The cue of a deal as one of exports or imports where the figure is of what was traded. */
  static TradeCue of(Phrases phrases, TradeCue cue, Amount amount, ReducedDate period) {
    Flow flow = cue.flow() == Flow.CONTRACT ? flow(cue.acts()) : null;
    if (flow == null) {
      return cue;
    }
    int verb = cue.told() == null ? cue.from() : cue.told().from();
    return isTrade(phrases.sentence(), verb, amount, period) ? cue.as(flow) : cue;
  }

  /**
   * The cue of sales or purchases that rose or fell, as one of exports or imports where they cross
   * a border: "sales to Kenya", "overseas sales".
   */
  static TradeCue ofChange(Phrases phrases, TradeCue cue) {
    Flow flow = cue.flow() == Flow.CONTRACT ? flow(cue.acts()) : null;
    Sentence sentence = phrases.sentence();
    if (flow == null || !SUMS.contains(sentence.word(cue.from())) || tellsDeal(sentence)) {
      return cue;
    }
    String way = flow == Flow.EXPORT ? "to" : "from";
    for (int i = cue.to(); i < cue.to() + LONGEST_OBJECT; i++) {
      if (sentence.word(i).equals(way) && phrases.at(i + 1) instanceof Phrase.Place) {
        return cue.as(flow);
      }
    }
    return ABROAD.contains(sentence.word(cue.from() - 1)) ? cue.as(flow) : cue;
  }

  private static Flow flow(TradeCue.Acts acts) {
    return switch (acts) {
      case GIVE -> Flow.EXPORT;
      case TAKE -> Flow.IMPORT;
      case OWE, WIN, AWARD, UNTOLD -> null;
    };
  }

  private static boolean isTrade(Sentence sentence, int verb, Amount amount, ReducedDate period) {
    if (isOpen(sentence, verb)) {
      return false;
    }
    String word = sentence.word(verb);
    boolean rate = isRate(sentence, amount.to()) || RATES.contains(sentence.word(amount.to() - 1));
    for (int i = amount.to(); i < amount.to() + LONGEST_OBJECT; i++) {
      rate |= sentence.word(i - 1).equals("goods") && isRate(sentence, i);
    }
    if (rate && (HABITS.contains(word) || DEALT.contains(word))) {
      return true;
    }
    if (!DEALT.contains(word) || tellsDeal(sentence)) {
      return false;
    }
    if (amount.money() && !SUMS.contains(word) && isOfGoods(sentence, amount)) {
      return true;
    }
    if (SUMS.contains(word) && isMeasured(sentence, verb, amount.from())) {
      return true;
    }
    boolean much = amount.money() || amount.number().compareTo(MANY) >= 0;
    return DELIVERED.contains(word) || much && isStretch(period);
  }

  /** "$5 million worth of products", "goods worth about $5 million": what statistics tell. */
  private static boolean isOfGoods(Sentence sentence, Amount amount) {
    int behind = amount.to();
    return sentence.has(OF, behind, behind + 3) && sentence.has(ALL_GOODS, behind, behind + 5)
        || sentence.has(WORTH, amount.from() - WORTH_BEFORE, amount.from())
            && sentence.has(ALL_GOODS, amount.from() - WORTH_BEFORE, amount.from());
  }

  /** "Sales rose to", "the volume of deliveries": what statistics tell. */
  private static boolean isMeasured(Sentence sentence, int noun, int amount) {
    if (sentence.word(noun - 1).equals("of") && sentence.word(noun - 2).equals("volume")) {
      return true;
    }
    return sentence.has(MEASURED, noun + 1, amount);
  }

  private static boolean isOpen(Sentence sentence, int verb) {
    return sentence.has(OPEN, verb - BEFORE_VERB, verb);
  }

  private static boolean tellsDeal(Sentence sentence) {
    return sentence.has(DEALS);
  }

  private static boolean isRate(Sentence sentence, int behind) {
    String word = sentence.word(behind);
    return EACH.contains(word)
        ? RATES.contains(sentence.word(behind + 1))
        : word.endsWith("ly") && RATES.contains(word);
  }

  private static boolean isStretch(ReducedDate period) {
    return period != null && period.earliest().plusDays(LEAST_DAYS).isBefore(period.latest());
  }
}
