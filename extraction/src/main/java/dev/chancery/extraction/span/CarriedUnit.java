package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Reads a number of millions that leaves its unit to the amount before it: "rose to $104 million
 * from 96 million", "Purchases came to 1.7 billion."
 */
final class CarriedUnit {

  private static final Set<String> BEHIND =
      WordSet.of("last next each every annually yearly earlier previously apiece only then");

  /** Words before a number of thousands that is set against the one told before. */
  private static final Set<String> COMPARING = WordSet.of("from to than against with");

  private static final Set<String> PRONOUNS = WordSet.of("this these that those it them which");

  /** "the 6 million of the same period of 2008" */
  private static final Set<String> OTHER_TIMES =
      WordSet.of("same previous preceding corresponding year");

  private static final Set<String> HEADS =
      WordSet.of(
          """
          population people inhabitants citizens refugees children workers voters users visitors
          tourists members speakers jobs
          """);

  private static final int HEAD_BEFORE = 8;

  private CarriedUnit() {}

  /**
   * The amount at a token in the unit of the one before.
   *
   * @param before the amount told last, null where there is none
   * @return null where the number has a noun of its own or is no number of millions
   */
  static Amount at(Sentence sentence, int from, Amount before) {
    if (before == null || !sentence.token(from).isNumber() || sentence.token(from).hyphenated()) {
      return null;
    }
    NumberWords.Reading number = NumberWords.read(sentence, from);
    boolean scaled =
        number != null && number.scaled() && NumberWords.scaleOf(word(sentence, number)) != null;
    boolean thousands =
        number != null
            && sentence.token(from).text().indexOf(',') > 0
            && COMPARING.contains(sentence.word(from - 1));
    return (scaled || thousands) && isBare(sentence, number.to()) && !countsHeads(sentence, from)
        ? new Amount(
            from, number.to(), number.number(), before.unit(), before.money(), before.commodity())
        : null;
  }

  private static String word(Sentence sentence, NumberWords.Reading number) {
    return sentence.word(number.to() - 1);
  }

  private static boolean isBare(Sentence sentence, int to) {
    if (to >= sentence.size()) {
      return true;
    }
    Token behind = sentence.token(to);
    if (behind.hyphenated() || behind.isNumber()) {
      return false;
    }
    String word = behind.lower();
    if (word.equals("of")) {
      return PRONOUNS.contains(sentence.word(to + 1))
          || sentence.word(to + 1).equals("the") && OTHER_TIMES.contains(sentence.word(to + 2));
    }
    return behind.isSign()
        ? !word.equals("%")
        : Marked.isFunctionWord(word) || BEHIND.contains(word);
  }

  private static boolean countsHeads(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - HEAD_BEFORE); i--) {
      if (HEADS.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
