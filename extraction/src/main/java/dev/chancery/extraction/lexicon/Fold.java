package dev.chancery.extraction.lexicon;

import java.text.Normalizer;

/** Letters without their accents, apostrophes straight: "São Tomé" and "Sao Tome" are one name. */
public final class Fold {

  private Fold() {}

  /** The folded form; the same object where nothing is to be folded. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return foldAll(word);
      }
    }
    return word;
  }

  private static String foldAll(String word) {
    String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '`', '\u02bb', '\u02bc' -> out.append('\'');
        case 'ı' -> out.append('i');
        case 'ø' -> out.append('o');
        case 'Ø' -> out.append('O');
        case 'ł' -> out.append('l');
        case 'Ł' -> out.append('L');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
