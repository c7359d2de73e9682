package dev.chancery.extraction.span;

import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordMap;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers in digits and words: "1,250", "33.3 million", "two dozen", "half a billion", "Rs 175
 * crore".
 */
final class NumberWords {

  private static final WordMap<Integer> SMALL = new WordMap<>(small());
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final WordMap<BigDecimal> SCALES = new WordMap<>(scales());

  private static final String HALF = "half";

  /** Words that a number can start with. */
  static final Set<String> OPENERS = WordSet.joined(small().keySet(), ARTICLES, Set.of(HALF));

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    List<String> ones =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    for (int i = 0; i < ones.size(); i++) {
      small.put(ones.get(i), i);
    }
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      small.put(tens.get(i), 20 + 10 * i);
    }
    return small;
  }

  private static Map<String, BigDecimal> scales() {
    Map<String, BigDecimal> scales = new HashMap<>();
    scale(scales, "1e2", "hundred");
    scale(scales, "12", "dozen");
    scale(scales, "1e3", "thousand k");
    scale(scales, "1e5", "lakh lakhs lac");
    scale(scales, "1e6", "million millions mln mn m");
    scale(scales, "1e7", "crore crores");
    scale(scales, "1e9", "billion billions bn bln b milliard milliards");
    scale(scales, "1e12", "trillion trillions tn trn");
    return scales;
  }

  private static void scale(Map<String, BigDecimal> scales, String factor, String words) {
    BigDecimal number = new BigDecimal(new BigDecimal(factor).toPlainString());
    WordSet.of(words).forEach(word -> scales.put(word, number));
  }

  private NumberWords() {}

  /**
   * A number and where it ends.
   *
   * @param scaled whether a word of scale belongs to it
   */
  record Reading(BigDecimal number, int to, boolean scaled) {

    Reading times(BigDecimal factor, int end) {
      return new Reading(number.multiply(factor), end, true);
    }
  }

  /** The factor of a word of scale, null where it is none. */
  static BigDecimal scaleOf(String word) {
    return SCALES.get(word);
  }

  /** The number that starts at a token, null where none does. */
  static Reading read(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return null;
    }
    Token token = sentence.token(from);
    if (token.isNumber()) {
      return digits(sentence, from, token);
    }
    if (!token.isWord()) {
      return null;
    }
    return words(sentence, from);
  }

  private static Reading digits(Sentence sentence, int from, Token token) {
    BigDecimal number = parse(token.text(), scaleOf(sentence.word(from + 1)) != null);
    if (number == null) {
      return null;
    }
    int to = from + 1;
    // Old typescripts part thousands by a space: "1 100 million".
    while (to < sentence.size()
        && token.text().length() <= 3
        && number.scale() <= 0
        && sentence.token(to).isNumber()
        && sentence.token(to).text().matches("\\d{3}")
        && scaleOf(sentence.word(to + 1)) != null) {
      number =
          number.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(sentence.token(to).text()));
      to++;
    }
    Reading reading = new Reading(number, to, false);
    // "3 1/2 million"
    if (to + 2 < sentence.size()
        && sentence.token(to).isNumber()
        && sentence.token(to + 1).text().equals("/")
        && sentence.token(to + 2).isNumber()
        && sentence.token(to).text().length() == 1) {
      BigDecimal part = fraction(sentence.token(to).text(), sentence.token(to + 2).text());
      if (part != null) {
        reading = new Reading(number.add(part), to + 3, false);
      }
    }
    return scaled(sentence, reading);
  }

  private static BigDecimal fraction(String numerator, String denominator) {
    try {
      BigDecimal bottom = new BigDecimal(denominator);
      return bottom.signum() == 0
          ? null
          : new BigDecimal(numerator).divide(bottom, 4, java.math.RoundingMode.HALF_UP);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Reading scaled(Sentence sentence, Reading reading) {
    Reading out = reading;
    for (int steps = 0; steps < 3; steps++) {
      String word = sentence.word(out.to());
      BigDecimal factor = SCALES.get(word);
      if (factor == null
          || (word.length() == 1 && sentence.token(out.to()).spaced() && !word.equals("m"))) {
        return out;
      }
      out = out.times(factor, out.to() + 1);
    }
    return out;
  }

  private static Reading words(Sentence sentence, int from) {
    int i = from;
    String first = sentence.word(i);
    if (first.equals(HALF)
        && ARTICLES.contains(sentence.word(i + 1))
        && scaleOf(sentence.word(i + 2)) != null) {
      return new Reading(scaleOf(sentence.word(i + 2)).divide(BigDecimal.valueOf(2)), i + 3, true);
    }
    if (ARTICLES.contains(first)) {
      BigDecimal factor = sentence.word(i + 1).length() > 2 ? scaleOf(sentence.word(i + 1)) : null;
      return factor == null ? null : scaled(sentence, new Reading(factor, i + 2, true));
    }
    Integer small = SMALL.get(first);
    if (small == null) {
      return null;
    }
    BigDecimal total = BigDecimal.valueOf(small);
    i++;
    if (small >= 20
        && SMALL.contains(sentence.word(i))
        && SMALL.get(sentence.word(i)) < 10
        && sentence.token(i).hyphenated()) {
      total = total.add(BigDecimal.valueOf(SMALL.get(sentence.word(i))));
      i++;
    }
    if (sentence.word(i).equals("and")
        && sentence.word(i + 1).equals("a")
        && sentence.word(i + 2).equals("half")) {
      total = total.add(new BigDecimal("0.5"));
      i += 3;
    }
    return scaled(sentence, new Reading(total, i, false));
  }

  /**
   * Digits with separators. A comma before one or two last digits is a decimal comma where a scale
   * follows ("33,3 million"); more than one full stop parts thousands.
   */
  private static BigDecimal parse(String text, boolean scaleFollows) {
    if (!Character.isDigit(text.charAt(text.length() - 1))) {
      return null;
    }
    String digits = text;
    int comma = digits.indexOf(',');
    int tail = digits.length() - digits.lastIndexOf(',') - 1;
    if (comma > 0
        && comma == digits.lastIndexOf(',')
        && tail <= 2
        && scaleFollows
        && digits.indexOf('.') < 0) {
      digits = digits.replace(',', '.');
    } else if (digits.indexOf('.') != digits.lastIndexOf('.')) {
      digits = digits.replace(".", "").replace(",", ".");
      if (digits.indexOf('.') != digits.lastIndexOf('.')) {
        return null;
      }
    } else {
      digits = digits.replace(",", "");
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A small whole number in digits or words ("22", "twenty-two"), 0 where there is none. */
  static int small(Sentence sentence, int from) {
    Reading reading = read(sentence, from);
    if (reading == null || reading.scaled() || reading.number().scale() > 0) {
      return 0;
    }
    return reading.number().precision() <= 6 ? reading.number().intValue() : 0;
  }
}
