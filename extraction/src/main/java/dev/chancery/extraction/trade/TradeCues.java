package dev.chancery.extraction.trade;

import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.trade.TradeCue.Acts;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The cues of one sentence, and which of them belongs to an amount. */
final class TradeCues {

  /** How far to the left and right of an amount its word may stand, in words and phrases. */
  private static final int REACH_LEFT = 30;

  private static final int REACH_RIGHT = 12;

  /** A label such as "Exports:" ends within so many words. */
  private static final int LABEL = 8;

  /** How far from its beginning the word may stand that opens a list. */
  private static final int HEAD = 4;

  private static final int WEAK = 8;
  private static final int COMMA = 1;
  private static final int CONTRAST = 6;
  private static final int OTHER_AMOUNT = 2;
  private static final int RIGHT = 3;
  private static final int RIGHT_COMMA = 6;
  private static final int RIGHT_AND = 4;

  /** "Economy - overview:" opens a text, not a figure. */
  private static final Set<String> OVERVIEW = Set.of("overview", "background", "note");

  private static final Set<Flow> GOODS = EnumSet.of(Flow.EXPORT, Flow.IMPORT);

  private static final Set<String> CONTRASTS = Set.of("while", "but", "whereas");

  private static final Set<String> MUTUAL = Set.of("bilateral", "two-way", "mutual");

  private static final Set<String> BETWEEN = Set.of("with", "between");

  /** "Trade in goods between" */
  private static final int BESIDE = 3;

  private final Phrases phrases;
  private final Sentence sentence;
  private final TradeCue[] at;

  /** The cues whose rules tell which sum they mean. */
  private final IdentityHashMap<Phrase, TradeCue> sure = new IdentityHashMap<>();

  private final TradeCue label;
  private final TradeCue head;

  TradeCues(Phrases phrases, List<Mention> mentions) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
    this.at = new TradeCue[sentence.size()];
    TradeCue trade = null;
    TradeCue deal = null;
    for (Mention mention : mentions) {
      TradeCue cue = TradeCue.of(mention);
      TradeCue measured = cue.followsTrade() ? trade : cue.followsDeal() ? deal : null;
      if (measured != null && !isParted(measured.to(), cue.from())) {
        cue = cue.measuring(measured);
      } else if (GOODS.contains(cue.flow()) || isTrade(cue)) {
        trade = cue;
        deal = cue;
      } else if (cue.flow() == Flow.CONTRACT && !cue.weak()) {
        deal = cue;
      }
      Phrase sum = "sure".equals(mention.setting("strength")) ? mention.first("sum") : null;
      if (sum != null) {
        sure.putIfAbsent(sum, cue);
      }
      for (int i = cue.from(); i < cue.to(); i++) {
        if (at[i] == null) {
          at[i] = cue;
        }
      }
    }
    this.label = label();
    this.head = head();
  }

  /** "Bilateral trade" and "trade with Kenya", which a "value" behind it may measure. */
  private boolean isTrade(TradeCue cue) {
    return cue.flow() == Flow.TURNOVER
        && (MUTUAL.contains(sentence.word(cue.from() - 1))
            || sentence.has(BETWEEN, cue.to(), cue.to() + BESIDE));
  }

  /** What opens a list: "Principal exports timber $42 million; textiles, $27 million". */
  private TradeCue head() {
    int from = 0;
    for (int i = 0; i < Math.min(LABEL, sentence.size()); i++) {
      from = sentence.word(i).equals(":") ? i + 1 : from;
    }
    for (int i = from; i < Math.min(from + HEAD, sentence.size()); i++) {
      if (at[i] != null) {
        return GOODS.contains(at[i].flow()) ? at[i] : null;
      }
    }
    return null;
  }

  private boolean isParted(int from, int to) {
    return sentence.has(";", from, to);
  }

  /** The cue in front of a colon at the start of the sentence, null where there is none. */
  private TradeCue label() {
    TradeCue cue = null;
    for (int i = 0; i < Math.min(LABEL, sentence.size()); i++) {
      if (sentence.word(i).equals(":")) {
        boolean broad = cue != null && cue.flow() == Flow.TURNOVER && tellsGoods(i);
        return broad || OVERVIEW.contains(sentence.word(i - 1)) ? null : cue;
      }
      cue = at[i] == null || cue != null && cue.worldLends() ? cue : at[i];
    }
    return null;
  }

  /** Whether nothing in the sentence can be a figure of trade. */
  boolean isEmpty() {
    for (TradeCue cue : at) {
      if (cue != null && cue.everywhere() && cue.flow() == null) {
        return true;
      }
    }
    for (TradeCue cue : at) {
      if (cue != null && cue.flow() != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence speaks of trade as a whole. */
  boolean tellTrade() {
    for (TradeCue cue : at) {
      if (cue != null && cue.tellsTrade() && !cue.isBareBalance()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The nearest cue, null where there is none within reach. "Worth" and "deal" leave open who buys:
   * the verb of their clause tells.
   */
  TradeCue of(Phrase figure) {
    TradeCue known = sure.get(figure);
    if (known != null) {
      return known;
    }
    TradeCue cue = label != null ? label : nearest(figure);
    if (cue == null && head != null && isOwn(head, figure)) {
      return head;
    }
    if (cue == null || cue.flow() != Flow.CONTRACT || cue.acts() != Acts.UNTOLD) {
      return cue;
    }
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - REACH_LEFT); i--) {
      if (sentence.word(i).equals(";")) {
        break;
      }
      if (at[i] != null && at[i].flow() == Flow.CONTRACT && at[i].acts() != Acts.UNTOLD) {
        return cue.acting(at[i]);
      }
    }
    return cue;
  }

  /** Whether another figure of trade than that of the amount begins at a word behind it. */
  boolean opens(Phrase amount, int word) {
    TradeCue there = at[word];
    TradeCue own = of(amount);
    return there != null
        && GOODS.contains(there.flow())
        && (own == null || own.from() != there.from());
  }

  /** "Foreign trade: exports $42 million": what stands behind is more exact. */
  private boolean tellsGoods(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (at[i] != null && GOODS.contains(at[i].flow())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no other cue stands between the head of a list and a figure. */
  private boolean isOwn(TradeCue cue, Phrase figure) {
    for (int i = cue.to(); i < figure.from(); i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return cue.to() <= figure.from();
  }

  /** The cue of a label that stands alone, as "Exports:"; null where the sentence is no such. */
  TradeCue alone() {
    if (sentence.size() > LABEL) {
      return null;
    }
    if (sentence.word(sentence.size() - 1).equals(":")) {
      return label;
    }
    boolean line = !sentence.token(sentence.size() - 1).isSign();
    boolean tells =
        phrases.all().stream()
            .anyMatch(one -> one instanceof Phrase.Amount || one instanceof Phrase.Percent);
    return line && !tells ? first() : null;
  }

  /** The first export or import of the sentence. */
  private TradeCue first() {
    for (TradeCue cue : at) {
      if (cue != null && GOODS.contains(cue.flow())) {
        return cue;
      }
    }
    return null;
  }

  private TradeCue nearest(Phrase figure) {
    TradeCue best = null;
    int least = Integer.MAX_VALUE;
    int cost = 0;
    for (int i = figure.from() - 1; i >= 0 && cost < REACH_LEFT && cost < least; ) {
      if (at[i] != null) {
        int total = cost + (at[i].weak() ? WEAK : 0);
        if (total < least) {
          least = total;
          best = at[i];
        }
      }
      String word = sentence.word(i);
      if (word.equals(";")) {
        break;
      }
      Phrase phrase = phrases.at(i);
      cost += step(phrase, word, COMMA, 0, 0);
      int insertion = Insertion.opening(sentence, i);
      i = insertion >= 0 ? insertion : holdsCues(phrase) ? i - 1 : phrase.from() - 1;
    }
    cost = RIGHT;
    for (int i = figure.to(); i < sentence.size() && cost < REACH_RIGHT + RIGHT && cost < least; ) {
      if (at[i] != null && !isLabel(at[i])) {
        int total = cost + (at[i].weak() ? WEAK : 0);
        if (total < least) {
          least = total;
          best = at[i];
        }
      }
      String word = sentence.word(i);
      Phrase phrase = phrases.at(i);
      // "40 million euros (58 million dollars) in aid"
      boolean other = phrase instanceof Phrase.Amount && !sentence.word(i - 1).equals("(");
      boolean parted = figure instanceof Phrase.Percent && CONTRASTS.contains(word);
      if (word.equals(";") || other || parted) {
        break;
      }
      cost += step(phrase, word, RIGHT_COMMA, RIGHT_AND, CONTRAST);
      i = holdsCues(phrase) ? i + 1 : phrase.to();
    }
    return best;
  }

  /** "Output: $5 million; exports: $2 million": what stands behind the colon. */
  private boolean isLabel(TradeCue cue) {
    return sentence.word(cue.to()).equals(":");
  }

  /** Instruments and organisations may hold cues: "a trade agreement", "Foreign Military Sales". */
  private static boolean holdsCues(Phrase phrase) {
    return phrase == null || phrase instanceof Phrase.Instrument;
  }

  private static int step(Phrase phrase, String word, int comma, int and, int bracket) {
    if (phrase instanceof Phrase.Amount) {
      return OTHER_AMOUNT;
    }
    return switch (word) {
      case "(" -> 1 + bracket;
      case "," -> 1 + comma;
      case "and" -> 1 + and;
      case "while", "but", "whereas", "which", "who" -> CONTRAST;
      default -> 1;
    };
  }
}
