package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds what stands before the name of a place and belongs to it: "southern India", "war-torn
 * Yemen", "the lakeside town of Entebbe".
 */
public final class Bearings {

  /** The part of a country that is meant, or how it lies to the writer. */
  static final Set<String> ADJECTIVES =
      WordSet.of(
          """
          central coastal east eastern far mainland nearby neighboring neighbouring north northeast
          northeastern northern northwest northwestern occupied south southeast southeastern
          southern southwest southwestern upper lower west western
          """);

  /** "mainly Kurdish", "largely Christian" */
  static final Set<String> MOSTLY =
      WordSet.of("largely mainly majority mostly overwhelmingly predominantly");

  private static final Set<String> SETTLEMENTS =
      WordSet.of("capital city island port province region resort seaport suburb town village");

  /** Adjectives before the kind of a settlement: "the sleepy southern border town of". */
  private static final int MOST_ADJECTIVES = 3;

  private Bearings() {}

  /**
   * Index of the name whose bearings start at a token: a country's or city's behind adjectives, a
   * city's behind "the town of"; the token itself where none do.
   */
  static int nameBehind(Marked words, int from) {
    if (words.word(from).equals("the")) {
      int name = behindSettlement(words, from + 1);
      return name > 0 ? name : from;
    }
    int i = from;
    if (words.is(i, WordClass.MOSTLY)
        && i + 2 < words.size()
        && words.token(i + 1).isCapitalised()) {
      i += 2;
    }
    while (isAdjective(words, i)) {
      i = words.token(i + 1).hyphenated() ? i + 2 : i + 1;
    }
    boolean name = words.term(i, Category.COUNTRY) != null || words.term(i, Category.CITY) != null;
    return i > from && name && words.token(i).isCapitalised() ? i : from;
  }

  private static boolean isAdjective(Marked words, int i) {
    if (i + 1 >= words.size() || words.token(i).isCapitalised()) {
      return false;
    }
    boolean compound =
        words.token(i + 1).hyphenated()
            && !words.token(i).hyphenated()
            && words.isAdjective(i)
            && words.isAdjective(i + 1)
            && i + 2 < words.size()
            && !words.token(i + 2).hyphenated();
    return compound || words.is(i, WordClass.BEARING) && !words.token(i + 1).hyphenated();
  }

  /** Whether a word before a country's name says that a part of it is meant: "southern". */
  public static boolean tellsAPart(Token word) {
    return !word.isCapitalised() && ADJECTIVES.contains(word.lower());
  }

  /** Index of the city's name behind "port city of"; 0 where none is. */
  private static int behindSettlement(Marked words, int from) {
    int i = from;
    while (i < from + MOST_ADJECTIVES
        && i < words.size()
        && !SETTLEMENTS.contains(words.word(i))
        && words.isAdjective(i)) {
      i++;
    }
    while (SETTLEMENTS.contains(words.word(i))) {
      i++;
    }
    boolean named =
        SETTLEMENTS.contains(words.word(i - 1))
            && words.word(i).equals("of")
            && words.term(i + 1, Category.CITY) != null;
    return named ? i + 1 : 0;
  }
}
