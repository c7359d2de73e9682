package dev.chancery.extraction.lexicon;

/** What a term of the lexicons names. */
public enum Category {
  COUNTRY,
  NATIONALITY,
  CITY,
  METONYM,
  BODY,
  ROLE,
  TITLE,
  CURRENCY,
  UNIT,
  GOOD,
  INSTRUMENT;

  /** Whether its terms are proper names, which start with a capital letter. */
  public boolean isProper() {
    return switch (this) {
      case COUNTRY, NATIONALITY, CITY, METONYM, BODY -> true;
      default -> false;
    };
  }
}
