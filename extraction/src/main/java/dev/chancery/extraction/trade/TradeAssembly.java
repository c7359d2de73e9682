package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.candidate.Drops;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes trade figures of the amounts of a document: each takes the meaning of the nearest word that
 * a rule knows, and counts where it crosses a border.
 */
public final class TradeAssembly {

  /** Sums below are prices. */
  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(1000);

  /** What is measured along a project, not traded. */
  private static final Set<String> MEASURES =
      WordSet.of(
          """
          kilometre metre mile foot hectare acre passenger
          inch yard centimetre millimetre horsepower kilovolt
          """);

  private static final Set<String> MEASURES_OF_AREA =
      Set.of("square kilometre", "square metre", "square mile", "square foot", "nautical mile");

  /**
   * Traded only where somebody sells, buys or brings it over a border; else it is a plant's size.
   */
  private static final Set<String> POWER = WordSet.of("watt megawatt kilowatt gigawatt");

  private static final Set<String> TIMES = WordSet.of("annum year month day week quarter");

  private static final Set<String> MANY = WordSet.of("per each apiece");

  private final Story story;
  private final Quotes quotes;
  private final Drops drops;
  private final String engine;
  private final TradeSides sides;
  private final TradeBorder border;
  private final TradePeriod period;
  private final TradeTable table;

  /** Whether a change by a multiple may be told anywhere. */
  private final boolean multiples;

  /** Whether the document has spoken of trade: a bare "deficit" is one of the budget before. */
  private boolean tradeTold;

  /** What the sentence before was the label of, null where it was none. */
  private TradeCue label;

  /** Whose figures stand below that label, null where it does not tell. */
  private TradeSides.Sides labelSides;

  private final List<TradeFinding> findings = new ArrayList<>();
  private final Map<String, List<Integer>> byNumber = new HashMap<>();

  public TradeAssembly(Story story, Quotes quotes, Drops drops, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.drops = drops;
    this.engine = engine;
    this.sides = new TradeSides(story);
    this.border = new TradeBorder(story);
    this.period = new TradePeriod(story);
    this.table = new TradeTable(story);
    this.multiples = TradeMultiples.mayBeTold(story.vocabulary());
  }

  /**
   * @param mentions what the rules for trade figures find in the sentence
   */
  public void add(Phrases phrases, List<Mention> mentions) {
    List<TradeFinding> row = table.row(phrases, quotes);
    table.read(phrases, mentions);
    row.forEach(this::keep);
    if (!row.isEmpty()) {
      return;
    }
    TradeCue above = label;
    label = null;
    if (mentions.isEmpty()) {
      addBelow(phrases, above);
      return;
    }
    TradeCues cues = new TradeCues(phrases, mentions);
    mentions.forEach(mention -> drops.note(mention, Drop.NO_FIGURE));
    label = cues.alone();
    labelSides = label == null ? null : sides.of(phrases, label);
    if (cues.isEmpty()) {
      return;
    }
    tradeTold |= cues.tellTrade();
    IdentityHashMap<Phrase, Boolean> taken = new IdentityHashMap<>();
    Iterator<Percent> respective = respective(phrases, cues);
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Amount amount && isCandidate(phrases, amount)) {
        TradeCue cue = cues.of(amount);
        Drop objection = cue == null ? null : objection(phrases, amount, cue);
        if (objection != null) {
          drops.note(cue.mention(), objection);
        } else if (cue != null) {
          Percent change =
              respective.hasNext() ? respective.next() : TradeChange.of(phrases, cues, amount);
          if (change != null && taken.put(change, Boolean.TRUE) != null) {
            change = null;
          }
          note(phrases, cue, amount, change);
        }
      }
    }
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Percent percent && !taken.containsKey(percent)) {
        TradeCue near = cues.of(percent);
        TradeCue cue = near == null ? null : TradeDelivery.ofChange(phrases, near);
        if (cue != null
            && cue.tellsTrade()
            && TradeChange.signed(phrases, percent) != null
            && !TradeChange.isOfEconomy(phrases, cue, percent)) {
          note(phrases, cue, null, percent);
        }
      }
    }
    if (multiples) {
      for (Percent multiple : TradeMultiples.of(phrases, cues)) {
        note(phrases, cues.of(multiple), null, multiple);
      }
    }
  }

  /** "Exports:" on a line, "$5 million" or "1998: $5 million" on the next ones. */
  private void addBelow(Phrases phrases, TradeCue above) {
    Amount sum = above == null ? null : opening(phrases);
    if (sum != null
        && isCandidate(phrases, sum)
        && objection(phrases, sum, above.above()) == null) {
      note(phrases, above.above(), sum, null);
      label = above;
    }
  }

  /** The amount that a line opens with, but for its year; null where it opens with none. */
  private static Amount opening(Phrases phrases) {
    for (int i = 0; i < phrases.sentence().size(); i++) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Amount amount) {
        return amount;
      }
      if (!(phrase instanceof Phrase.When) && !phrases.sentence().token(i).isSign()) {
        return null;
      }
    }
    return null;
  }

  /** Changes told in the order of the amounts, none unless there are as many of both. */
  private Iterator<Percent> respective(Phrases phrases, TradeCues cues) {
    List<Percent> changes = TradeChange.respective(phrases);
    if (changes.isEmpty()) {
      return Collections.emptyIterator();
    }
    long amounts =
        phrases.all().stream()
            .filter(
                phrase ->
                    phrase instanceof Amount amount
                        && isCandidate(phrases, amount)
                        && cues.of(amount) != null
                        && objection(phrases, amount, cues.of(amount)) == null)
            .count();
    return amounts == changes.size() ? changes.iterator() : Collections.emptyIterator();
  }

  private static boolean isCandidate(Phrases phrases, Amount amount) {
    Sentence sentence = phrases.sentence();
    String behind = sentence.word(amount.to());
    boolean unitPrice =
        (MANY.contains(behind) || behind.equals("a")) && !isTime(sentence.word(amount.to() + 1));
    if (amount.money()) {
      return !unitPrice
          && !isConversion(phrases, amount)
          && amount.number().compareTo(LEAST_SUM) >= 0;
    }
    boolean priced = MANY.contains(sentence.word(amount.from() - 1));
    return !priced
        && !MEASURES.contains(amount.unit())
        && !MEASURES_OF_AREA.contains(amount.unit());
  }

  /** "C$20 million (US$14.8 million)" tells one sum twice. */
  private static boolean isConversion(Phrases phrases, Amount amount) {
    Sentence sentence = phrases.sentence();
    int from = amount.from() - 1;
    if (sentence.word(from).equals(",") && phrases.at(from - 1) instanceof Amount first) {
      // "(217 million dollars, 171 million euros)"
      from = first.from() - 1;
    }
    return sentence.word(from).equals("(")
        && phrases.at(from - 1) instanceof Amount other
        && other.money()
        && !other.unit().equals(amount.unit());
  }

  private static boolean isTime(String word) {
    return TIMES.contains(word);
  }

  /** Why the amount is no figure of trade, null where it is one. */
  private Drop objection(Phrases phrases, Amount amount, TradeCue cue) {
    if (cue.flow() == null || cue.isBareBalance() && !tradeTold) {
      return Drop.NO_FLOW;
    }
    boolean goods = cue.flow() == Flow.EXPORT || cue.flow() == Flow.IMPORT;
    boolean traded = goods || cue.acts() == TradeCue.Acts.GIVE || cue.acts() == TradeCue.Acts.TAKE;
    if (POWER.contains(amount.unit()) && !(traded && cue.flow() != Flow.CREDIT)) {
      return Drop.NO_FLOW;
    }
    if (!amount.money()
        && (cue.flow() == Flow.TURNOVER || cue.flow() == Flow.INVESTMENT || cue.weak() && !goods)) {
      return Drop.NO_FLOW;
    }
    return sides.areOfOverview(phrases, cue) || border.isCrossed(phrases, cue)
        ? null
        : Drop.NOT_ABROAD;
  }

  private void note(Phrases phrases, TradeCue found, Amount amount, Percent change) {
    Phrase figure = amount != null ? amount : change;
    ReducedDate told = period.of(phrases, found.flow(), figure);
    TradeCue cue = amount == null ? found : TradeDelivery.of(phrases, found, amount, told);
    ReducedDate time = cue.flow() == found.flow() ? told : period.of(phrases, cue.flow(), figure);
    boolean below = cue.standsAbove() && labelSides != null;
    TradeSides.Sides both = below ? labelSides : sides.of(phrases, cue, figure);
    if (!both.isKnown()) {
      drops.note(cue.mention(), Drop.REPORTER_UNKNOWN);
      return;
    }
    border.told(both, phrases.sentence().index());
    Evidence evidence =
        quotes.of(
            phrases.sentence(),
            Math.min(cue.from(), figure.from()),
            Math.max(cue.to(), figure.to()),
            figure.from(),
            figure.to());
    keep(
        new TradeFinding(
            cue.flow(),
            both,
            amount,
            change == null ? null : TradeChange.signed(phrases, change),
            time,
            TradeActuality.of(phrases, figure, cue.flow()),
            phrases.sentence().index(),
            List.of(evidence)));
  }

  private void keep(TradeFinding finding) {
    if (finding.amount() == null) {
      findings.add(finding);
      return;
    }
    String number = finding.amount().number().stripTrailingZeros().toPlainString();
    List<Integer> same = byNumber.computeIfAbsent(number, key -> new ArrayList<>(1));
    for (int index : same) {
      if (findings.get(index).isSame(finding)) {
        findings.set(index, findings.get(index).with(finding));
        return;
      }
    }
    same.add(findings.size());
    findings.add(finding);
  }

  /** The figures found so far. */
  public List<Candidate> figures() {
    return findings.stream().map(one -> one.figure(story.document(), engine)).toList();
  }
}
