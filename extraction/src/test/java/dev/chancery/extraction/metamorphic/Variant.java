package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.front.Front;

/**
 * A changed document.
 *
 * @param document the document after the change
 * @param effect what the change does to the events
 */
record Variant(Document document, Effect effect) {

  /** A document with another text, its front read anew; its date and language stay. */
  static Document withText(Document original, String text) {
    return withText(original, text, original.published());
  }

  /** A document with another text and date of publication, its front read anew. */
  static Document withText(Document original, String text, ReducedDate published) {
    Front front = Front.of(text, null);
    return new Document(
        original.id(),
        front.title(),
        original.source(),
        original.url(),
        front.genre(),
        published,
        original.language(),
        text,
        front.origin(),
        front.frame());
  }
}
