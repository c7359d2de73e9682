package dev.chancery.extraction.document;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A document as it was read: plain text and what is known of it. All that the engine sees.
 *
 * @param id hash of the bytes it was read from
 * @param title null where neither the sender nor the text gives one
 * @param source file name, URL or publisher
 * @param url its address on the web, or null
 * @param genre what kind of text it is
 * @param published when it was published: the sender's word first, then the text's; null where
 *     nobody says
 * @param language ISO 639-1 code ("en"), or "und" where it cannot be told
 * @param text the plain text with line feeds between lines and no NUL; evidence offsets count in it
 * @param origin where it was written, or null where it does not say
 * @param frame the parts of the text that speak of the document and not of the world: routing
 *     lines, a line with the date, a dateline. In their order, apart from each other, each from the
 *     start of a line (indentation left out)
 */
public record Document(
    DocumentId id,
    String title,
    String source,
    URI url,
    Genre genre,
    ReducedDate published,
    String language,
    String text,
    Origin origin,
    List<Span> frame) {

  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(genre, "genre");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    frame = List.copyOf(frame);
  }

  /**
   * What became of it.
   *
   * @param raw what it was read from
   * @param engine name and version of the engine that found its events
   * @param eventCount their number
   */
  public ProcessedDocument processed(RawDocument raw, String engine, int eventCount) {
    return new ProcessedDocument(
        id,
        title,
        source,
        url,
        genre,
        published,
        language,
        raw.contentType(),
        raw.received(),
        text,
        engine,
        eventCount);
  }
}
