package dev.chancery.extraction.trade;

import dev.chancery.extraction.text.Sentence;
import java.util.Set;

/** Clauses of "which" and "who" between two commas, which say nothing of what goes on behind. */
final class Insertion {

  private static final int LONGEST = 20;

  private static final Set<String> RELATIVES = Set.of("which", "who");

  /** Words behind a comma with which the clause of "which" goes on. */
  private static final Set<String> GOING_ON = Set.of("and", "or", "while", "but", "which", "who");

  private Insertion() {}

  /**
   * The comma before "which" of an insertion that ends with the comma at a token, -1 where none
   * does: "the surplus, which takes in trade in services, rose to $5 million".
   */
  static int opening(Sentence sentence, int end) {
    if (!sentence.word(end).equals(",") || GOING_ON.contains(sentence.word(end + 1))) {
      return -1;
    }
    for (int i = end - 1; i > Math.max(0, end - LONGEST); i--) {
      if (sentence.word(i).equals(",")) {
        return RELATIVES.contains(sentence.word(i + 1)) ? i : -1;
      }
      if (sentence.word(i).equals(";")) {
        return -1;
      }
    }
    return -1;
  }
}
