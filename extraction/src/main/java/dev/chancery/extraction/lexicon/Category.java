package dev.chancery.extraction.lexicon;

/** What a term of the lexicons names. */
public enum Category {
  COUNTRY,
  NATIONALITY,
  /** A short name of a people before a hyphen: "Sino". */
  PREFIX,
  CITY,
  METONYM,
  /** A short form in cables that means one government at each post: "GOI". */
  GOVERNMENT,
  BODY,
  ROLE,
  TITLE,
  CURRENCY,
  UNIT,
  GOOD,
  INSTRUMENT,
  /** A name that holds a country's or city's but means no party: "Indian Ocean". */
  NAME;

  /** Whether its terms are proper names, which start with a capital letter. */
  public boolean isProper() {
    return switch (this) {
      case COUNTRY, NATIONALITY, PREFIX, NAME, CITY, METONYM, GOVERNMENT, BODY -> true;
      default -> false;
    };
  }

  /** Whether the code of its terms is a country's. */
  boolean isPlaceOrPeople() {
    return isProper() && this != NAME;
  }
}
