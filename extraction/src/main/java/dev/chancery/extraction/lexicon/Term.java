package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;

/**
 * One written form of an entry.
 *
 * @param category what it names
 * @param code the country code, currency code or canonical word of the entry
 * @param form this written form
 * @param detail the entry's kind or level, empty where the lexicon has none
 * @param ambiguous whether it often means something else
 * @param plural whether the form is a plural made from the entry's singular
 * @param country the code as that of a country, also of an office that one country alone has; null
 *     where the entry names something else
 * @param acronym whether the form is written in capitals only ("US", "NATO"), so that lower case is
 *     another word
 */
public record Term(
    Category category,
    String code,
    String form,
    String detail,
    boolean ambiguous,
    boolean plural,
    CountryCode country,
    boolean acronym) {

  private static boolean isAcronym(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same term as one of a country. */
  Term of(CountryCode whose) {
    return new Term(category, code, form, detail, ambiguous, plural, whose, acronym);
  }

  static Term of(
      Category category,
      String code,
      String form,
      String detail,
      boolean ambiguous,
      boolean plural) {
    CountryCode country = category.isPlaceOrPeople() ? CountryCode.of(code) : null;
    return new Term(category, code, form, detail, ambiguous, plural, country, isAcronym(form));
  }
}
