package dev.chancery.extraction.story;

import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.text.Sentence;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Cuts the words that tell of an event out of the document's own text. */
public final class Quotes {

  /** Words of a quote: enough to be found again, few enough to be read at a glance. */
  private static final int LONGEST = 14;

  private static final int SHORTEST = 5;

  /** From this length on searching the text for each quote costs more than a table of it. */
  private static final int LONG_TEXT = 50_000;

  private final String text;
  private final Layout layout;
  private final OnceOnly once;

  /** Where the second halves of characters beyond the basic plane stand, in order. */
  private final int[] secondHalves;

  public Quotes(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
    this.once = text.length() < LONG_TEXT ? null : new OnceOnly(text);
    this.secondHalves =
        text.codePointCount(0, text.length()) == text.length()
            ? new int[0]
            : IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
  }

  /**
   * The words of a mention: what its pattern took in, shortened around the trigger, widened where
   * very short.
   */
  public Evidence of(Mention mention) {
    return of(
        mention.phrases().sentence(),
        mention.from(),
        mention.to(),
        mention.triggerFrom(),
        mention.triggerTo());
  }

  public Evidence of(Sentence sentence, int from, int to, int coreFrom, int coreTo) {
    int start = Math.max(0, from);
    int end = Math.min(sentence.size(), to);
    if (end - start > LONGEST) {
      int before = Math.min(coreFrom - start, LONGEST / 2);
      start = Math.max(start, coreFrom - before);
      end = Math.min(end, Math.max(coreTo, start + LONGEST));
      start = Math.max(0, Math.min(start, Math.max(coreFrom - LONGEST, end - LONGEST)));
    }
    while (end - start < SHORTEST && (start > 0 || end < sentence.size())) {
      if (end < sentence.size()) {
        end++;
      }
      if (end - start < SHORTEST && start > 0) {
        start--;
      }
    }
    while (!isUnique(sentence, start, end) && (start > 0 || end < sentence.size())) {
      start = Math.max(0, start - 1);
      end = Math.min(sentence.size(), end + 1);
    }
    return cut(sentence, start, end);
  }

  /** Where a token stands in the document's own text, in code points. */
  public int position(Sentence sentence, int token) {
    return codePoints(begin(sentence, token));
  }

  private boolean isUnique(Sentence sentence, int from, int to) {
    int start = begin(sentence, from);
    int end = finish(sentence, to);
    if (once != null && once.surely(start, end)) {
      return true;
    }
    String quote = text.substring(start, end);
    return text.indexOf(quote) == start && text.indexOf(quote, start + 1) < 0;
  }

  private int begin(Sentence sentence, int token) {
    return layout.original(sentence.token(token).start());
  }

  private int finish(Sentence sentence, int token) {
    return layout.originalEnd(sentence.token(token - 1).end());
  }

  private Evidence cut(Sentence sentence, int from, int to) {
    int start = begin(sentence, from);
    int end = finish(sentence, to);
    String quote = text.substring(start, end);
    return new Evidence(codePoints(start), codePoints(end), quote);
  }

  /** Number of code points before an offset, which never parts a character. */
  private int codePoints(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
