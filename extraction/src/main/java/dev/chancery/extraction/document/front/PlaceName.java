package dev.chancery.extraction.document.front;

import java.util.Locale;
import java.util.Set;

/** The spelling of places in headers and datelines. */
final class PlaceName {

  private static final Set<String> SMALL_WORDS = Set.of("de", "del", "da", "do", "of", "la", "al");

  private PlaceName() {}

  /** A name in capitals with capitals at the start of its words only; others as they are. */
  static String plain(String name) {
    String trimmed = name.strip().replaceAll("\\s+", " ");
    if (trimmed.indexOf('.') == trimmed.length() - 1) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    if (!trimmed.equals(trimmed.toUpperCase(Locale.ROOT))) {
      return trimmed;
    }
    StringBuilder plain = new StringBuilder(trimmed.length());
    boolean first = true;
    for (String word : trimmed.toLowerCase(Locale.ROOT).split("(?<=[ .-])|(?=[ .-])")) {
      boolean small = !first && SMALL_WORDS.contains(word);
      plain.append(small || word.isEmpty() ? word : capitalised(word));
      first = false;
    }
    return plain.toString();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
