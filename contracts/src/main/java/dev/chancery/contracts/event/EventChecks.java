package dev.chancery.contracts.event;

import dev.chancery.contracts.document.DocumentId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What every event has to hold, whatever its type. */
final class EventChecks {

  private EventChecks() {}

  static List<Evidence> check(
      UUID id, DocumentId documentId, String engine, double confidence, List<Evidence> evidence) {
    Objects.requireNonNull(id, "id of an event");
    Objects.requireNonNull(documentId, "documentId of an event");
    Objects.requireNonNull(engine, "engine of an event");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, is " + confidence);
    }
    if (evidence == null || evidence.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no evidence");
    }
    return List.copyOf(evidence);
  }
}
