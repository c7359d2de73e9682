package dev.chancery.extraction;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.extraction.document.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Documents made of a sentence or two: undated, from nowhere. */
public final class SampleDocument {

  private SampleDocument() {}

  public static Document of(Genre genre, String text) {
    return of(genre, null, "en", text);
  }

  /** A document as its text alone tells it: genre, date and place come from its head. */
  public static Document read(String text) {
    return new DocumentReader()
        .read(RawDocument.bare(text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
  }

  /** A story of the day that was written in a city. */
  public static Document newsFrom(String city, String text) {
    return of(Genre.NEWS, null, "en", text, new Origin(city, null, null));
  }

  /** A cable of the American embassy in a city to its department. */
  public static Document cableFrom(String city, String text) {
    return cable(
        new Origin(city, "AMEMBASSY " + city.toUpperCase(Locale.ROOT), "SECSTATE WASHDC"), text);
  }

  public static Document cable(Origin origin, String text) {
    return of(Genre.CABLE, null, "en", text, origin);
  }

  /** A story of a day, as 2004-10-06. */
  public static Document newsOf(String day, String text) {
    Document story = of(Genre.NEWS, text);
    return new Document(
        story.id(),
        null,
        story.source(),
        null,
        Genre.NEWS,
        ReducedDate.parse(day),
        "en",
        text,
        null,
        List.of());
  }

  /**
   * @param title null for none
   * @param language its code, as {@code en}
   */
  public static Document of(Genre genre, String title, String language, String text) {
    return of(genre, title, language, text, null);
  }

  private static Document of(
      Genre genre, String title, String language, String text, Origin origin) {
    return new Document(
        DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
        title,
        "example",
        null,
        genre,
        null,
        language,
        text,
        origin,
        List.of());
  }
}
