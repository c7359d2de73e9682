package dev.chancery.extraction.evaluation;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A document with the events that careful readers found in it.
 *
 * @param name the file name without its ending
 * @param text the text
 * @param published when it was published, null where the annotators do not know
 * @param events the events, empty where it tells none
 */
public record GoldDocument(
    String name, String text, ReducedDate published, List<AnnotatedEvent> events) {

  public GoldDocument {
    events = List.copyOf(events);
  }

  /** The document as it would come in; its text and publication date are all that is told. */
  public RawDocument raw() {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(
        DocumentId.of(content),
        content,
        RawDocument.PLAIN_TEXT,
        name + ".txt",
        Instant.EPOCH,
        published,
        null,
        null);
  }
}
