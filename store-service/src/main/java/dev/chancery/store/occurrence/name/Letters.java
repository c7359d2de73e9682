package dev.chancery.store.occurrence.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Any Latin or Cyrillic writing in small plain Latin letters. */
final class Letters {

  /** What Unicode does not take apart, and Cyrillic after the British standard (BS 2979). */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "dj"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ye"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('й', "y"),
          Map.entry('ј', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('љ', "lj"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('њ', "nj"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('џ', "dzh"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private Letters() {}

  /**
   * @return a to z, digits, spaces and hyphens; apostrophes inside words are gone, all else is a
   *     space
   */
  static String plain(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 128 ? Character.isLetterOrDigit(c) : PLAIN.containsKey(c)) {
        plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
      } else if (isHyphen(c)) {
        plain.append('-');
      } else if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : " ");
      }
    }
    return plain.toString();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013');
  }

  private static boolean isApostrophe(char c) {
    return "'`\u2018\u2019\u02bb\u02bc\u02bd\u02be\u02bf".indexOf(c) >= 0;
  }
}
