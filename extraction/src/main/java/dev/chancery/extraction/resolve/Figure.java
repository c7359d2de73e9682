package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;

/**
 * Somebody that a document speaks of, as far as it tells.
 *
 * @param name the fullest form of the name, or the words of the role where no name is told
 * @param role canonical role, or null
 * @param country whom the person speaks for, or null
 * @param named whether the name is a proper one
 */
public record Figure(String name, String role, CountryCode country, boolean named) {

  /** The last word of the name in lower case, by which people are told apart. */
  public String surname() {
    return surname(name);
  }

  static String surname(String name) {
    String plain =
        dev.chancery.extraction.lexicon.Fold.fold(name)
            .replaceAll("(?i),? (jr|sr|ii|iii|iv)\\.?$", "");
    int cut = Math.max(plain.lastIndexOf(' '), Math.max(plain.lastIndexOf('-'), -1));
    if (plain.lastIndexOf('-') == cut && cut > 0) {
      cut = plain.lastIndexOf(' ');
    }
    return plain.substring(cut + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
