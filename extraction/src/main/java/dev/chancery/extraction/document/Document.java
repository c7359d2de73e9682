package dev.chancery.extraction.document;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import java.net.URI;
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
 */
public record Document(
    DocumentId id,
    String title,
    String source,
    URI url,
    Genre genre,
    ReducedDate published,
    String language,
    String text) {

  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(genre, "genre");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }
}
