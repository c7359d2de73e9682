package dev.chancery.contracts.document;

import dev.chancery.contracts.time.ReducedDate;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * What became of a document: the message that follows its events on {@code events.diplomatic}.
 * Whoever reads it knows that the document has exactly {@code eventCount} events by this engine,
 * and that all others are outdated.
 *
 * @param documentId the document
 * @param title null where neither the sender nor the text gives one
 * @param source where it came from: a file name, a URL, a newspaper
 * @param url its address on the web, or null
 * @param genre what kind of text it is
 * @param published when it was published, null where nobody knows
 * @param language ISO 639-1 code ("en"), or "und" where it cannot be told
 * @param contentType media type of the bytes as received
 * @param received when it was taken in
 * @param text the plain text that evidence offsets count in, in Unicode code points
 * @param engine name and version, as {@code rules/1.0.0}
 * @param eventCount number of events before this message, 0 or more
 */
public record ProcessedDocument(
    DocumentId documentId,
    String title,
    String source,
    URI url,
    Genre genre,
    ReducedDate published,
    String language,
    String contentType,
    Instant received,
    String text,
    String engine,
    int eventCount) {

  public ProcessedDocument {
    Objects.requireNonNull(documentId, "a processed document needs a documentId");
    Objects.requireNonNull(source, "a processed document needs a source");
    Objects.requireNonNull(genre, "a processed document needs a genre");
    Objects.requireNonNull(language, "a processed document needs a language");
    Objects.requireNonNull(contentType, "a processed document needs a contentType");
    Objects.requireNonNull(received, "a processed document needs a received");
    Objects.requireNonNull(text, "a processed document needs a text");
    Objects.requireNonNull(engine, "a processed document needs an engine");
    if (eventCount < 0) {
      throw new IllegalArgumentException("eventCount must be 0 or more, is " + eventCount);
    }
  }
}
