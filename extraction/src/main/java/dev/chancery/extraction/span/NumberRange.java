package dev.chancery.extraction.span;

import java.math.BigDecimal;

/**
 * Two numbers joined to a range: "450,000 to 500,000", "10-15 million".
 *
 * @param low the lower one, in the scale of the upper where it has none of its own
 * @param high the upper one
 * @param highFrom index of the token where the upper end starts, with what stands before the number
 */
record NumberRange(BigDecimal low, NumberWords.Reading high, int highFrom) {

  /** Numbers below share the scale of the other end of their range. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  /** The range that starts with a number, null where no other number is joined to it. */
  static NumberRange from(Marked words, NumberWords.Reading low) {
    int high = highFrom(words, low.to());
    return high < 0 ? null : of(words, low, high, high);
  }

  /**
   * @param highFrom index where the upper end starts
   * @param numberFrom index where its number starts
   * @return null where no number in digits stands there
   */
  static NumberRange of(Marked words, NumberWords.Reading low, int highFrom, int numberFrom) {
    NumberWords.Reading high = NumberWords.read(words.sentence(), numberFrom);
    if (high == null || !words.token(numberFrom).isNumber()) {
      return null;
    }
    boolean shared = !low.scaled() && high.scaled() && low.number().compareTo(SMALL) < 0;
    BigDecimal scale = shared ? NumberWords.scaleOf(words.word(high.to() - 1)) : null;
    return new NumberRange(
        scale == null ? low.number() : low.number().multiply(scale), high, highFrom);
  }

  /** Index of the second end of a range behind "to" or a dash, -1 where there is none. */
  static int highFrom(Marked words, int i) {
    if (i >= words.size()) {
      return -1;
    }
    if (words.token(i).isNumber() && words.token(i).hyphenated()) {
      return i;
    }
    return switch (words.word(i)) {
      case "to", "-", "–", "—" -> i + 1 < words.size() ? i + 1 : -1;
      default -> -1;
    };
  }
}
