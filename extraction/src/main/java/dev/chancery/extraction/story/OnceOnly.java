package dev.chancery.extraction.story;

/**
 * Tells that a stretch of a long text stands in it only once, without searching the whole of it: a
 * table counts all windows of a few characters by their hash, and a stretch with one window that
 * was counted once cannot stand anywhere else.
 */
final class OnceOnly {

  private static final int WINDOW = 12;
  private static final int FACTOR = 0x01000193;

  private final String text;
  private final byte[] counts;
  private final int shift;

  OnceOnly(String text) {
    this.text = text;
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(WINDOW, text.length()));
    this.counts = new byte[1 << Math.min(bits, 26)];
    this.shift = 32 - Math.min(bits, 26);
    Roll roll = new Roll(text, 0, text.length());
    while (roll.hasNext()) {
      int place = place(roll.next());
      counts[place] = (byte) Math.min(2, counts[place] + 1);
    }
  }

  private int place(int hash) {
    return (hash * 0x9e3779b9) >>> shift;
  }

  /** Whether it surely stands here alone; where this is false it may all the same. */
  boolean surely(int from, int to) {
    Roll roll = new Roll(text, from, to);
    while (roll.hasNext()) {
      if (counts[place(roll.next())] == 1) {
        return true;
      }
    }
    return false;
  }

  /** The hashes of all windows of a stretch, each from the one before (Rabin and Karp). */
  private static final class Roll {

    private static final int OLDEST = power();

    private final String text;
    private final int from;
    private final int to;
    private int at;
    private int hash;

    Roll(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.at = from;
      while (at < to && at - from < WINDOW - 1) {
        hash = hash * FACTOR + text.charAt(at);
        at++;
      }
    }

    private static int power() {
      int power = 1;
      for (int i = 0; i < WINDOW; i++) {
        power *= FACTOR;
      }
      return power;
    }

    boolean hasNext() {
      return at < to;
    }

    int next() {
      int left = at - WINDOW;
      hash = hash * FACTOR + text.charAt(at) - (left < from ? 0 : text.charAt(left) * OLDEST);
      at++;
      return hash;
    }
  }
}
