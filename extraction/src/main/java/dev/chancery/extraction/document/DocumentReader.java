package dev.chancery.extraction.document;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.extraction.document.format.Content;
import dev.chancery.extraction.document.format.Formats;
import dev.chancery.extraction.document.front.Front;
import dev.chancery.extraction.document.front.Language;

/**
 * Turns the bytes of a document into text and what is known of it. What the sender said is trusted
 * first, then a cable's header, then what the file's format tells, then what the text says.
 * Thread-safe.
 */
public final class DocumentReader {

  private final Formats formats = new Formats();

  /**
   * Reads one document.
   *
   * @throws RefusedException {@link Reason#EMPTY} without text, {@link Reason#UNSUPPORTED} where
   *     the kind of file is not known, {@link Reason#UNREADABLE} where it is broken or encrypted,
   *     {@link Reason#TOO_LARGE} and {@link Reason#UNSAFE_ARCHIVE} where it is beyond all measure
   */
  public Document read(RawDocument raw) {
    Content content = formats.read(raw);
    Front front = Front.of(content.text(), raw.title() == null ? content.title() : raw.title());
    boolean unnamed = raw.source().equals(RawDocument.UNNAMED) && content.sender() != null;
    return new Document(
        raw.id(),
        front.title(),
        unnamed ? content.sender() : raw.source(),
        raw.url() == null ? content.url() : raw.url(),
        front.genre(),
        published(raw, content, front),
        Language.of(content.text()),
        content.text(),
        front.origin(),
        front.frame());
  }

  private static ReducedDate published(RawDocument raw, Content content, Front front) {
    if (raw.published() != null) {
      return raw.published();
    }
    if (content.published() != null && front.cableDate() == null) {
      return content.published();
    }
    return front.published();
  }
}
