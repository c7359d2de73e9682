package dev.chancery.extraction.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without accents, letter case, and differences of white space. */
final class PlainText {

  /** What counts as white space in Unicode, and the four ASCII separators. */
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int DOTLESS_I = 'ı';
  private static final int HIGHEST_COMBINING_CLASS = '\u0345';

  private PlainText() {}

  /** The comparable form; empty for null. */
  static String of(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(character -> !combines(character))
        .forEach(character -> plain.append(foldCase(character)));
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  /**
   * Whether the character has a canonical combining class other than 0. The JDK does not tell the
   * class, but normalisation sorts by it: such a character moves before one of the highest class.
   */
  private static boolean combines(int character) {
    int type = Character.getType(character);
    if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
      return false;
    }
    String pair = Character.toString(HIGHEST_COMBINING_CLASS) + Character.toString(character);
    return character == HIGHEST_COMBINING_CLASS
        || Normalizer.normalize(pair, Normalizer.Form.NFD).codePointAt(0) == character;
  }

  /** Full case folding, which the JDK lacks: "ß" and "SS" are equal, so are "ς" and "Σ". */
  private static String foldCase(int character) {
    String letter = Character.toString(character);
    return character == DOTLESS_I
        ? letter
        : letter.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
