package dev.chancery.extraction.document;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a document into text and what is known of it. Thread-safe. */
public final class DocumentReader {

  /**
   * Reads one document.
   *
   * @throws RefusedException {@link Reason#EMPTY} without text, {@link Reason#UNSUPPORTED} where
   *     the kind of file is not known, {@link Reason#UNREADABLE} where it is broken or encrypted
   */
  public Document read(RawDocument raw) {
    String text =
        new String(raw.content(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace("\0", "");
    if (text.isBlank()) {
      throw new RefusedException(Reason.EMPTY, raw.source() + " has no text");
    }
    return new Document(
        raw.id(),
        raw.title(),
        raw.source(),
        raw.url(),
        Genre.OTHER,
        raw.published(),
        "en",
        text,
        null,
        List.of());
  }
}
