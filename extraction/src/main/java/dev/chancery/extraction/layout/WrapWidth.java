package dev.chancery.extraction.layout;

import java.util.List;

/**
 * The width at which a text's lines were broken by the machine or the scan it came from.
 *
 * @param characters the length that nine of ten broken lines keep within, 0 where lines were not
 *     broken and each is a paragraph of its own
 */
record WrapWidth(int characters) {

  private static final int WIDEST = 160;

  /** Measures a text by the lines that follow one another with no gap. */
  static WrapWidth of(List<Line> lines) {
    int pairs = 0;
    int smallStarts = 0;
    int capitalPairs = 0;
    int broken = 0;
    int[] lengths = new int[WIDEST + 2];
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line below = lines.get(i);
      if (above.blank() || below.blank() || above.capitals + above.smalls == 0) {
        continue;
      }
      pairs++;
      smallStarts += below.startsSmall() ? 1 : 0;
      capitalPairs += above.inCapitals() && below.inCapitals() ? 1 : 0;
      if (below.startsSmall() || !above.endsSentence()) {
        broken++;
        lengths[Math.min(above.length(), WIDEST + 1)]++;
      }
    }
    int width = upperDecile(lengths, broken);
    boolean wrapped = smallStarts * 10 >= pairs * 3;
    boolean wrappedCapitals =
        capitalPairs * 2 > pairs && broken * 10 >= pairs * 6 && even(lengths, broken, width);
    return new WrapWidth(pairs > 0 && width <= WIDEST && (wrapped || wrappedCapitals) ? width : 0);
  }

  private static int upperDecile(int[] lengths, int count) {
    int above = count / 10;
    for (int length = lengths.length - 1; length > 0; length--) {
      above -= lengths[length];
      if (above < 0) {
        return length;
      }
    }
    return 0;
  }

  /** Whether most of the broken lines are about as long as the width. */
  private static boolean even(int[] lengths, int count, int width) {
    int close = 0;
    for (int length = width * 3 / 4; length < lengths.length; length++) {
      close += lengths[length];
    }
    return width >= 40 && close * 10 >= count * 6;
  }

  boolean wrapped() {
    return characters > 0;
  }

  /** Whether the first word below would not have fitted on the line above. */
  boolean full(Line above, Line below) {
    int share = above.endsSentence() ? 85 : 75;
    return (above.width() + 1 + below.firstWord) * 100 > characters * share;
  }
}
