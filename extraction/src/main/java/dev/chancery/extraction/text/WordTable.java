package dev.chancery.extraction.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives each of some words a place. That a word is none of them, as it nearly always is, one look
 * at a bit table tells, in which every word sets one bit; only a word whose bit is set is compared.
 * Immutable, thread-safe.
 */
final class WordTable {

  /** So many that one other word in sixteen finds its bit set. */
  private static final int BITS_A_WORD = 16;

  /** Two to the power of 32 by the golden ratio: spreads the hashes of short words evenly. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int bitShift;

  /** The words, each at the place that its hash tells or the next one free behind it. */
  private final String[] places;

  /** The hash of the word at each place: another word with the same bit mostly has another. */
  private final int[] hashes;

  private final int placeShift;

  WordTable(Collection<String> words) {
    int longs = Integer.highestOneBit(Math.max(1, words.size() * BITS_A_WORD / Long.SIZE)) * 2;
    this.bits = new long[longs];
    this.bitShift = shift(longs * Long.SIZE);
    this.places = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    this.hashes = new int[places.length];
    this.placeShift = shift(places.length);
    for (String word : words) {
      int bit = spread(word) >>> bitShift;
      bits[bit / Long.SIZE] |= 1L << bit;
      int place = freePlace(word);
      places[place] = word;
      hashes[place] = spread(word);
    }
  }

  private int freePlace(String word) {
    int place = spread(word) >>> placeShift;
    while (places[place] != null && !places[place].equals(word)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  /** What a hash is shifted by to fall among so many, a power of two. */
  private static int shift(int number) {
    return Integer.SIZE - Integer.numberOfTrailingZeros(number);
  }

  private static int spread(String word) {
    return word.hashCode() * SPREAD;
  }

  /** How many places there are, more than words. */
  int size() {
    return places.length;
  }

  Set<String> words() {
    return Arrays.stream(places).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  /** The place of a word, 0 up to the size; -1 where it is none of these. */
  int place(String word) {
    int spread = spread(word);
    int bit = spread >>> bitShift;
    if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
      return -1;
    }
    int place = spread >>> placeShift;
    while (places[place] != null) {
      if (hashes[place] == spread && places[place].equals(word)) {
        return place;
      }
      place = place + 1 & places.length - 1;
    }
    return -1;
  }
}
