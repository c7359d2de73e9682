package dev.chancery.extraction.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a hyphen at the end of a line belongs to the word ("non-proliferation") or only broke it
 * ("pro-gram"). Decided by the two parts alone, so that it costs next to nothing; the lists hold
 * only parts that hardly ever are a syllable of another word.
 */
final class HyphenatedWord {

  private static final Set<String> FIRST_PARTS =
      Set.of(
          ("non anti self quasi vice well half two three four five six seven eight nine twelve"
                  + " single double multi sino anglo afro franco russo arab soviet nuclear oil duty"
                  + " would cease")
              .split(" "));

  private static final Set<String> SECOND_PARTS =
      Set.of(
          ("level term scale year years hour old based made owned wide style speaking backed"
                  + " sponsored controlled related oriented proliferation aligned to free fire"
                  + " elect border"
                  + " friendly")
              .split(" "));

  private HyphenatedWord() {}

  /** Whether the hyphen stays when the part before the break meets the part behind it. */
  static boolean keepsHyphen(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    char next = after.charAt(0);
    if (!Character.isLetter(last) || !Character.isLetter(next)) {
      return true;
    }
    boolean shouted = before.length() > 1 && Character.isUpperCase(last);
    if (shouted != Character.isUpperCase(next)) {
      return true;
    }
    return FIRST_PARTS.contains(before.toLowerCase(Locale.ROOT))
        || SECOND_PARTS.contains(after.toLowerCase(Locale.ROOT));
  }
}
