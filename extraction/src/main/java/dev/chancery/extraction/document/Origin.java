package dev.chancery.extraction.document;

import java.util.Objects;

/**
 * Where a document was written, as its cable header or its dateline says. At least one part is
 * known.
 *
 * @param city the post of a cable or the place of a dateline, with capitals at the start of its
 *     words only ("Minsk", "New York"); null where only the writer is known
 * @param sender the office or person a cable is from, as written ("AMEMBASSY MINSK"), or null
 * @param recipient the first office or person it is for, as written ("SECSTATE WASHDC"), or null
 */
public record Origin(String city, String sender, String recipient) {

  public Origin {
    if (city == null && sender == null && recipient == null) {
      throw new IllegalArgumentException("an origin needs a city, a sender or a recipient");
    }
  }

  /** The origin of a text that tells the place only. */
  public static Origin of(String city) {
    return new Origin(Objects.requireNonNull(city, "city"), null, null);
  }
}
