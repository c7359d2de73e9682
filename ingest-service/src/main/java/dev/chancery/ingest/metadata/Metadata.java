package dev.chancery.ingest.metadata;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * What the sender says of a document. All of it may be missing.
 *
 * @param published when it was published, or null
 * @param source who or what it comes from: a publisher, a URL, a file; or null
 * @param title its title, or null
 * @param url its absolute address on the web, or null
 */
public record Metadata(ReducedDate published, String source, String title, URI url) {

  public static final Metadata NONE = new Metadata(null, null, null, null);

  /** Headers travel with each record, so they stay far below the size of a message. */
  private static final int LONGEST = 4000;

  /**
   * Reads the fields as written; blank ones count as missing.
   *
   * @throws RefusedException {@link Reason#BAD_METADATA} where a field is not in its form
   */
  public static Metadata of(String published, String source, String title, String url) {
    return new Metadata(
        date(known("published", published)),
        known("source", source),
        known("title", title),
        address(known("url", url)));
  }

  /** This, and what the other knows where this says nothing. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        published == null ? other.published : published,
        source == null ? other.source : source,
        title == null ? other.title : title,
        url == null ? other.url : url);
  }

  private static String known(String field, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw bad(field + " has " + value.length() + " characters, at most " + LONGEST + " go");
    }
    return value.strip();
  }

  private static ReducedDate date(String text) {
    if (text == null) {
      return null;
    }
    try {
      return text.contains("T")
          ? ReducedDate.day(LocalDate.parse(text, DateTimeFormatter.ISO_DATE_TIME))
          : ReducedDate.parse(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw bad("published is '" + text + "', must be as 2001, 2001-03 or 2001-03-12");
    }
  }

  private static URI address(String text) {
    if (text == null) {
      return null;
    }
    try {
      URI url = new URI(text);
      if (url.isAbsolute()) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Said below, as for any other text that is no address.
    }
    throw bad("url is '" + text + "', must be as https://example.org/page");
  }

  private static RefusedException bad(String message) {
    return new RefusedException(Reason.BAD_METADATA, message);
  }
}
