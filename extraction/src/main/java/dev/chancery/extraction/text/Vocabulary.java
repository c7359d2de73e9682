package dev.chancery.extraction.text;

import java.util.Set;

/**
 * The words of a text, as far as one bit a word tells them: a word that it may not have is nowhere
 * in the text, and who looks for it is spared the search. Immutable, thread-safe.
 */
public final class Vocabulary {

  /** So many that next to no other word finds its bit set. */
  private static final int BITS_A_WORD = 64;

  private static final int MOST_BITS = 1 << 20;

  /** Two to the power of 32 by the golden ratio: spreads the hashes of short words evenly. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  public Vocabulary(Iterable<Sentence> sentences) {
    long words = 1;
    for (Sentence sentence : sentences) {
      words += sentence.size();
    }
    int size = Integer.highestOneBit((int) Math.min(MOST_BITS, words * BITS_A_WORD));
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int bit = bit(sentence.word(i));
        bits[bit / Long.SIZE] |= 1L << bit;
      }
    }
  }

  private int bit(String word) {
    return word.hashCode() * SPREAD >>> shift;
  }

  /** Whether a word may be in the text; where not, it surely is not. */
  public boolean mayHave(String word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  /** Whether one of some words may be in the text. */
  public boolean mayHaveAny(Set<String> words) {
    return mayHave(words, 1);
  }

  /** Whether so many of some words may be in the text. */
  public boolean mayHave(Set<String> words, int least) {
    int found = 0;
    for (String word : words) {
      found += mayHave(word) ? 1 : 0;
      if (found >= least) {
        return true;
      }
    }
    return false;
  }
}
