package dev.chancery.extraction;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.document.Document;
import java.util.List;

/** Finds the events that a document tells. Implementations are deterministic and thread-safe. */
public interface EventExtractor {

  /** Name and version, as {@code rules/1.0.0}; another version may find other events. */
  String engine();

  /** All events, each once, with distinct ids, in the order of their first evidence. */
  List<DiplomaticEvent> extract(Document document);
}
