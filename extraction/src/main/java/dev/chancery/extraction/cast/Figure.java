package dev.chancery.extraction.cast;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Fold;
import java.util.List;
import java.util.Locale;

/**
 * Somebody that a document speaks of, as far as it tells.
 *
 * @param name the fullest form of the name, or the words of the role where no name is told
 * @param role canonical role, or null
 * @param country whom the person speaks for, or null
 * @param named whether the name is a proper one
 */
public record Figure(String name, String role, CountryCode country, boolean named) {

  private static final List<String> SUFFIXES =
      List.of(" jr.", " jr", " sr.", " sr", " ii", " iii", " iv");

  /** The last word of the name in lower case, by which people are told apart. */
  public String surname() {
    return surname(name);
  }

  public static String surname(String name) {
    String plain = Fold.fold(name).toLowerCase(Locale.ROOT);
    for (String suffix : SUFFIXES) {
      if (plain.endsWith(suffix)) {
        plain = plain.substring(0, plain.length() - suffix.length());
        break;
      }
    }
    if (plain.endsWith(",")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
