package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Instruments made within one country: "a plea deal", "a deal with striking teachers". */
final class DomesticDeals {

  private static final Set<String> ADJECTIVES =
      WordSet.of(
          "bargaining bipartisan budget coalition divorce inter-party internal intra-party labor labour"
              + " plea prenuptial spending");

  private static final Set<String> PARTNERS =
      WordSet.of(
          """
          congress democrats farmers lawmakers legislators miners opposition parliament prosecutors
          republicans senators shareholders strikers teachers tribes union unions workers
          """);

  /** Words from "with" to those at home. */
  private static final int WIDEST_PARTNER = 4;

  private DomesticDeals() {}

  /**
   * @param from index of the first token of the instrument
   * @param head index of its noun
   */
  static boolean isOne(Marked words, int from, int head) {
    for (int i = from; i < head; i++) {
      if (ADJECTIVES.contains(words.word(i)) || words.word(i + 1).equals("sharing")) {
        return true;
      }
    }
    return words.word(head + 1).equals("with") && isPartnerAtHome(words, head + 2);
  }

  private static boolean isPartnerAtHome(Marked words, int from) {
    for (int i = from; i < from + WIDEST_PARTNER; i++) {
      if (words.geographic(i) != null || words.term(i, Category.NATIONALITY) != null) {
        return false;
      }
      if (PARTNERS.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
