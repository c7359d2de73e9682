package dev.chancery.extraction.trade;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads rises and falls in percent. */
final class TradeChange {

  private static final int BESIDE_AMOUNT = 6;
  private static final int BEHIND_AMOUNT = 2 * BESIDE_AMOUNT + 1;
  private static final int BEFORE_AMOUNT = 20;
  private static final int WORD_BEFORE = 6;
  private static final int WORD_BEHIND = 3;

  private static final Set<String> UP =
      WordSet.of(
          """
          ahead climb climbed climbing expanded gain gained grew grow growing grown growth higher increase
          increased increases increasing jump jumped more rise risen rising rose soared surge
          advanced boosted rebounded rocketed soaring surging edged inched swelled
          surged up upsurge leap leapt doubled
          """);
  private static final Set<String> DOWN =
      WordSet.of(
          """
          contracted contraction cut decline declined declining decrease decreased down drop
          dip dipped dipping dropped dropping eased sank shed shrinking slid slipped slowed
          tumbling fall fallen falling fell less lower plummeted plunge plunged reduced
          reduction shrank shrunk slump slumped tumbled
          """);

  private static final Set<String> COMPARING =
      WordSet.of(
          "compared with to over from on the same period year before earlier in of previous stood at");

  private static final int SHARE_BEFORE = 12;

  private static final Set<String> SHARES =
      WordSet.of("share shares proportion accounted accounts");

  private static final Set<String> VOLUME = WordSet.of("volume quantity weight tonnage");
  private static final Set<String> VALUE = WordSet.of("value revenue earnings worth terms");

  /** What an economy does as well as its trade. */
  private static final Set<String> GROWTHS = WordSet.of("growth contraction expansion inflation");

  private static final Set<String> LINKS = WordSet.of("in of");

  /** "Trade recorded strong growth of 5 percent" */
  private static final Set<String> RECORDED =
      WordSet.of("recorded registered showed saw enjoyed posted experienced");

  private static final int RECORDED_BEFORE = 4;

  private TradeChange() {}

  /** The percentage that belongs to an amount, null where none does. */
  static Percent of(Phrases phrases, TradeCues cues, Phrase amount) {
    Percent best = null;
    int least = BESIDE_AMOUNT + 1;
    for (int i = Math.max(0, amount.from() - BEFORE_AMOUNT);
        i < Math.min(phrases.sentence().size(), amount.to() + BEHIND_AMOUNT + 1);
        i++) {
      if (i >= amount.to() && (phrases.at(i) instanceof Phrase.Amount || cues.opens(amount, i))) {
        break;
      }
      if (phrases.at(i) instanceof Percent percent) {
        int distance =
            percent.from() >= amount.to()
                ? steps(phrases, amount.to(), percent.from()) / 2
                : steps(phrases, percent.to(), amount.from());
        if (distance < least
            && !isOfOther(phrases, percent, amount)
            && signed(phrases, percent) != null) {
          least = distance;
          best = percent;
        }
      }
    }
    return best;
  }

  /** The words between two phrases; times and what they are compared with do not part them. */
  private static int steps(Phrases phrases, int from, int to) {
    int steps = 0;
    for (int i = from; i < to; i++) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Phrase.When) {
        i = phrase.to() - 1;
      } else if (!COMPARING.contains(phrases.sentence().word(i))) {
        steps++;
      }
    }
    return steps;
  }

  /** "down 10 percent in volume but up 16 percent in value": of the tonnes, of the money. */
  private static boolean isOfOther(Phrases phrases, Percent percent, Phrase amount) {
    if (!phrases.sentence().word(percent.to()).equals("in")
        || !(amount instanceof Phrase.Amount of)) {
      return false;
    }
    String measure = phrases.sentence().word(percent.to() + 1);
    return of.money() ? VOLUME.contains(measure) : VALUE.contains(measure);
  }

  /**
   * The changes of "exports reached 500 tonnes and $2 million, falling 16 percent and 21 percent
   * respectively", in the order of their amounts; empty where not told so.
   */
  static List<Percent> respective(Phrases phrases) {
    boolean told = phrases.sentence().has("respectively");
    if (!told) {
      return List.of();
    }
    return phrases.all().stream()
        .filter(phrase -> phrase instanceof Percent percent && signed(phrases, percent) != null)
        .map(Percent.class::cast)
        .toList();
  }

  /**
   * The change with its sign by the word of rise or fall beside it; null where there is none, as of
   * a share.
   */
  static BigDecimal signed(Phrases phrases, Percent percent) {
    Sentence sentence = phrases.sentence();
    if (TradeMultiples.isMultiple(sentence, percent)) {
      return percent.number();
    }
    if (sentence.word(percent.to()).equals("of") || isShare(sentence, percent.from())) {
      return null;
    }
    switch (sentence.word(percent.from() - 1)) {
      case "+" -> {
        return percent.number();
      }
      case "-", "–", "−", "minus", "negative" -> {
        return percent.number().negate();
      }
      default -> {}
    }
    for (int i = percent.from() - 1; i >= Math.max(0, percent.from() - WORD_BEFORE); i--) {
      BigDecimal signed = signed(sentence.word(i), percent);
      if (signed != null) {
        return signed;
      }
      if (sentence.word(i).equals(";")) {
        break;
      }
    }
    for (int i = percent.to(); i < Math.min(sentence.size(), percent.to() + WORD_BEHIND); i++) {
      BigDecimal signed = signed(sentence.word(i), percent);
      if (signed != null) {
        return signed;
      }
    }
    return null;
  }

  /** "Growth of 5 percent" without a word that it is one of exports: that of an economy. */
  static boolean isOfEconomy(Phrases phrases, TradeCue cue, Percent percent) {
    Sentence sentence = phrases.sentence();
    int to = Math.min(sentence.size(), percent.to() + 1);
    for (int i = to - 1; i >= Math.max(0, percent.from() - WORD_BEFORE); i--) {
      if (GROWTHS.contains(sentence.word(i))) {
        boolean told =
            cue.to() == i
                || cue.from() > i && LINKS.contains(sentence.word(i + 1))
                || cue.to() < i && sentence.has(RECORDED, i - RECORDED_BEFORE, i);
        return !told;
      }
    }
    return false;
  }

  /** "The share dropped from 4 percent to 3 percent." */
  private static boolean isShare(Sentence sentence, int percent) {
    for (int i = percent - 1; i >= Math.max(0, percent - SHARE_BEFORE); i--) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals("while") || word.equals("but")) {
        return false;
      }
      if (SHARES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal signed(String word, Percent percent) {
    if (UP.contains(word)) {
      return percent.number();
    }
    return DOWN.contains(word) ? percent.number().negate() : null;
  }
}
