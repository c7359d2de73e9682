package dev.chancery.extraction.text;

import java.util.Collection;

/**
 * Tells at one look that a word is not among many, which is nearly always so: a bit table in which
 * every word sets one bit. A word whose bit is set may be one of them; ask further. Immutable,
 * thread-safe.
 */
final class WordFilter {

  /** So many that one other word in sixteen finds its bit set. */
  private static final int BITS_A_WORD = 16;

  /** Two to the power of 32 by the golden ratio: spreads the hashes of short words evenly. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  WordFilter(Collection<String> words) {
    int longs = Integer.highestOneBit(Math.max(1, words.size() * BITS_A_WORD / Long.SIZE)) * 2;
    this.bits = new long[longs];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(longs * Long.SIZE);
    for (String word : words) {
      int place = place(word);
      bits[place / Long.SIZE] |= 1L << place;
    }
  }

  private int place(String word) {
    return word.hashCode() * SPREAD >>> shift;
  }

  /** Whether a word may be one of those given; false where it surely is not. */
  boolean admits(String word) {
    int place = place(word);
    return (bits[place / Long.SIZE] >>> place & 1) != 0;
  }
}
