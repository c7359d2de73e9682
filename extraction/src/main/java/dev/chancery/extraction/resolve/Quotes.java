package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.text.Sentence;

/** Cuts the words that tell of an event out of the document's own text. */
final class Quotes {

  /** Words of a quote: enough to be found again, few enough to be read at a glance. */
  private static final int LONGEST = 14;

  private static final int SHORTEST = 5;

  private final String text;
  private final Layout layout;
  private final boolean beyondBmp;

  Quotes(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
    this.beyondBmp = text.codePointCount(0, text.length()) != text.length();
  }

  /**
   * The words of a mention: what its pattern took in, shortened around the trigger, widened where
   * very short.
   */
  Evidence of(Mention mention) {
    return of(
        mention.phrases().sentence(),
        mention.from(),
        mention.to(),
        mention.triggerFrom(),
        mention.triggerTo());
  }

  Evidence of(Sentence sentence, int from, int to, int coreFrom, int coreTo) {
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

  private boolean isUnique(Sentence sentence, int from, int to) {
    String quote = text.substring(begin(sentence, from), finish(sentence, to));
    return text.indexOf(quote) == text.lastIndexOf(quote);
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
    if (!beyondBmp) {
      return new Evidence(start, end, quote);
    }
    return new Evidence(text.codePointCount(0, start), text.codePointCount(0, end), quote);
  }
}
