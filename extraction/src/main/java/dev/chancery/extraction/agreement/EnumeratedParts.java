package dev.chancery.extraction.agreement;

import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The single instruments of a plural that are told by counting them off: "two agreements: one on
 * fishing, the other on customs", "several deals, including one for a bridge and another for a
 * dam".
 */
final class EnumeratedParts {

  private static final int LONGEST = 60;
  private static final int FEWEST = 2;

  private static final Set<String> OTHERS =
      WordSet.of("another other second third fourth fifth last");

  private static final Set<String> BEFORE_FIRST =
      WordSet.of(", : ; – — - including namely with are were");

  private static final Set<String> BEFORE_OTHERS = WordSet.of(", ; and plus – — - (");

  private static final Set<String> PART_ENDS = WordSet.of("; . ( :");

  /** Words from a plural to the colon behind it. */
  private static final int WIDEST_LEAD = 16;

  private static final int LONGEST_NUMBERED = 150;

  private static final Set<String> INTRODUCING =
      WordSet.of("about concerning covering for in involving of on regarding that to under which");

  private EnumeratedParts() {}

  /** Each part as the tokens that tell its subject, from and to; empty where none are counted. */
  static List<int[]> of(Sentence sentence, Instrument plural) {
    List<int[]> numbered = numbered(sentence, plural);
    if (numbered.size() >= FEWEST) {
      return numbered;
    }
    List<int[]> parts = new ArrayList<>(2);
    int end = Math.min(sentence.size(), plural.to() + LONGEST);
    int start = -1;
    for (int i = plural.to(); i < end; i++) {
      int behind = start < 0 ? first(sentence, i) : other(sentence, i);
      if (behind > 0) {
        if (start >= 0) {
          parts.add(new int[] {start, trimmed(sentence, start, i)});
        }
        start = behind;
        i = behind - 1;
      }
    }
    if (start >= 0) {
      parts.add(new int[] {start, clauseEnd(sentence, start, end)});
    }
    return parts.size() < FEWEST ? List.of() : parts;
  }

  /** "four agreements were made: 1) on fish; 2) on trade": what stands behind each number. */
  private static List<int[]> numbered(Sentence sentence, Instrument plural) {
    List<int[]> parts = new ArrayList<>(2);
    int first = plural.to();
    while (first < plural.to() + WIDEST_LEAD && !sentence.word(first).equals(":")) {
      first++;
    }
    int start = -1;
    int end = Math.min(sentence.size(), first + LONGEST_NUMBERED);
    for (int i = first + 1; i < end; i++) {
      if (isNumber(sentence, i, parts.size() + (start < 0 ? 1 : 2))) {
        if (start >= 0) {
          parts.add(new int[] {start, trimmed(sentence, start, i)});
        }
        start = i + 2;
      } else if (start < 0 && !sentence.word(i).equals("(")) {
        return List.of();
      }
    }
    if (start >= 0 && start < end) {
      parts.add(new int[] {start, trimmed(sentence, start, partEnd(sentence, start, end))});
    }
    return parts;
  }

  /** "2)" or "b)" */
  private static boolean isNumber(Sentence sentence, int i, int number) {
    String word = sentence.word(i);
    boolean letter = word.length() == 1 && word.charAt(0) == 'a' + number - 1;
    return sentence.word(i + 1).equals(")") && (letter || word.equals(Integer.toString(number)));
  }

  /** The end of the last part: where its clause ends, or a bracket opens. */
  private static int partEnd(Sentence sentence, int from, int longest) {
    int end = from;
    while (end < longest && !PART_ENDS.contains(sentence.word(end))) {
      end++;
    }
    return end;
  }

  /** Index behind "one" or "the first" where the counting starts here, 0 where it does not. */
  private static int first(Sentence sentence, int i) {
    if (!BEFORE_FIRST.contains(sentence.word(i - 1))) {
      return 0;
    }
    if (sentence.word(i).equals("one")) {
      return opens(sentence, i + 1);
    }
    return sentence.word(i).equals("the") && sentence.word(i + 1).equals("first")
        ? opens(sentence, i + 2)
        : 0;
  }

  private static int other(Sentence sentence, int i) {
    if (!BEFORE_OTHERS.contains(sentence.word(i - 1))) {
      return 0;
    }
    if (sentence.word(i).equals("one")) {
      return opens(sentence, i + 1);
    }
    int at = FunctionWords.ARTICLES.contains(sentence.word(i)) ? i + 1 : i;
    return OTHERS.contains(sentence.word(at)) ? opens(sentence, at + 1) : 0;
  }

  /** The index itself where a preposition or participle leads to what the part is about. */
  private static int opens(Sentence sentence, int i) {
    String word = sentence.word(i);
    return INTRODUCING.contains(word) || word.endsWith("ing") ? i : 0;
  }

  private static int trimmed(Sentence sentence, int from, int to) {
    int end = to;
    while (end > from + 1 && BEFORE_OTHERS.contains(sentence.word(end - 1))) {
      end--;
    }
    return end;
  }

  private static int clauseEnd(Sentence sentence, int from, int longest) {
    int end = from;
    while (end < longest && !sentence.word(end).equals(".") && !sentence.word(end).equals(";")) {
      end++;
    }
    return end;
  }
}
