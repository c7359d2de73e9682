package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * What an office is for, in capitals: "for Economic Growth, Energy, and the Environment". The name
 * of its holder may follow without a sign between: "for Climate Florence Okoye".
 */
final class Portfolio {

  /** Words of a given name and a surname. */
  private static final int NAME = 2;

  /** The nouns that the name of a department ends with. */
  private static final Set<String> FIELDS =
      WordSet.of(
          """
          administration affairs agriculture aid analysis change climate commerce communications
          conflict control cooperation counterterrorism defence defense democracy development
          education emergencies energy environment europe finance food growth health industry
          infrastructure integration intelligence investment justice labor labour law management
          migration narcotics negotiations nonproliferation office operations organizations peace
          planning policy population proliferation questions reconciliation reform region
          relations resources rights science security services state strategy studies technology
          tourism trade transport transportation treasury verification water women works
          """);

  private Portfolio() {}

  /** Index behind the portfolio that starts at a token; the token itself where none does. */
  static int end(Marked words, int from) {
    int i = from;
    while (i < words.size() && words.term(i, Category.ROLE) == null) {
      int next = isName(words, i) ? i : joined(words, i);
      if (!isName(words, next)
          || words.term(next, Category.ROLE) != null
          || next > from && words.geographic(next) != null) {
        break;
      }
      i = next + 1;
    }
    return i - holder(words, from, i);
  }

  private static boolean isName(Marked words, int i) {
    return i < words.size() && words.isNameWord(i);
  }

  /** Index behind ",", "and", ", and the" between two parts of a portfolio. */
  private static int joined(Marked words, int i) {
    int next = i;
    boolean comma = words.word(next).equals(",");
    if (comma) {
      next++;
    }
    boolean and = words.word(next).equals("and");
    if (and) {
      next++;
      if (words.word(next).equals("the")) {
        next++;
      }
    }
    if (!and && comma) {
      return isName(words, next) && leadsToAnd(words, next + 1) ? next : i;
    }
    return next;
  }

  /** Whether after a further part or two an "and" closes the list. */
  private static boolean leadsToAnd(Marked words, int from) {
    int i = from;
    while (isName(words, i) && i - from < NAME) {
      i++;
    }
    String word = words.word(i);
    return word.equals("and") || word.equals(",") && words.word(i + 1).equals("and");
  }

  /** How many words at the end are the name of the holder. */
  private static int holder(Marked words, int from, int to) {
    int start = to - NAME;
    if (start <= from
        || FIELDS.contains(words.word(to - 1))
        || FIELDS.contains(words.word(start))) {
      return 0;
    }
    if (words.word(start).endsWith(".") && start - 1 > from) {
      start--;
    }
    boolean run = true;
    for (int i = start - 1; i < to; i++) {
      run &= words.isNameWord(i) && (i < start || words.geographic(i) == null);
    }
    return run ? to - start : 0;
  }
}
