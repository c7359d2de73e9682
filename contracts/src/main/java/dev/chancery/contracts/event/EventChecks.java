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
    Objects.requireNonNull(id, "an event needs an id");
    Objects.requireNonNull(documentId, "an event needs a documentId");
    if (engine == null || engine.isBlank()) {
      throw new IllegalArgumentException("an event needs an engine, as rules/1.0.0");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, is " + confidence);
    }
    if (evidence == null || evidence.isEmpty()) {
      throw new IllegalArgumentException("an event needs evidence; " + id + " has none");
    }
    return list("evidence", evidence);
  }

  /** The list, unmodifiable; empty for null. */
  static <T> List<T> list(String slot, List<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(slot + " must not hold null");
    }
    return List.copyOf(values);
  }
}
