package dev.chancery.extraction.trade;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Vocabulary;
import dev.chancery.extraction.text.WordMap;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads changes by a multiple where no amount is told: "trade doubled", "to double exports". */
final class TradeMultiples {

  private static final WordMap<Integer> DONE =
      new WordMap<>(Map.of("doubled", 100, "tripled", 200, "quadrupled", 300, "halved", -50));

  private static final WordMap<Integer> MEANT =
      new WordMap<>(Map.of("double", 100, "triple", 200, "quadruple", 300, "halve", -50));

  private static final Set<String> WORDS = WordSet.joined(DONE.words(), MEANT.words());

  /** Words that make a verb of "double". */
  private static final Set<String> BEFORE_VERB =
      WordSet.of("to will would could can should may might");

  private static final int SUBJECT_BEFORE = 8;
  private static final int OBJECT_BEHIND = 4;

  private TradeMultiples() {}

  /** Whether any change by a multiple may be told in a text. */
  static boolean mayBeTold(Vocabulary text) {
    return text.mayHaveAny(WORDS);
  }

  /** The changes of trade by a multiple, each as the percentage that it is of. */
  static List<Percent> of(Phrases phrases, TradeCues cues) {
    List<Percent> found = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    for (int i = 1; i < sentence.size(); i++) {
      Integer change = change(sentence, i);
      if (change != null && phrases.at(i) == null && !isCounted(phrases)) {
        Percent percent = new Percent(i, i + 1, BigDecimal.valueOf(change));
        TradeCue cue = cues.of(percent);
        if (cue != null && cue.tellsTrade() && !cue.isBareBalance() && isNear(cue, i)) {
          found.add(percent);
        }
      }
    }
    return found;
  }

  /** Whether a percentage is such a multiple, which has its sign itself. */
  static boolean isMultiple(Sentence sentence, Percent percent) {
    return percent.to() - percent.from() == 1 && change(sentence, percent.from()) != null;
  }

  /** "To double exports": what is still to be done. */
  static boolean isMeant(Sentence sentence, Phrase figure) {
    return figure instanceof Percent && MEANT.contains(sentence.word(figure.from()));
  }

  private static Integer change(Sentence sentence, int i) {
    String word = sentence.word(i);
    if (DONE.contains(word)) {
      return DONE.get(word);
    }
    boolean verb = MEANT.contains(word) && BEFORE_VERB.contains(sentence.word(i - 1));
    return verb ? MEANT.get(word) : null;
  }

  private static boolean isNear(TradeCue cue, int verb) {
    return cue.to() <= verb
        ? verb - cue.to() <= SUBJECT_BEFORE
        : cue.from() - verb <= OBJECT_BEHIND;
  }

  /** Whether the sentence tells what the trade came to. */
  private static boolean isCounted(Phrases phrases) {
    return phrases.all().stream()
        .anyMatch(phrase -> phrase instanceof Amount || phrase instanceof Percent);
  }
}
