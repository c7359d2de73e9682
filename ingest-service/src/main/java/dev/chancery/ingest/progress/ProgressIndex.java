package dev.chancery.ingest.progress;

import dev.chancery.contracts.document.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How far the newest documents came; older ones are forgotten. Thread-safe. */
@ApplicationScoped
public class ProgressIndex {

  /** About 60 MB. */
  private static final int MOST = 200_000;

  private final int most;
  private final Map<DocumentId, Progress> documents = new LinkedHashMap<>();

  public ProgressIndex() {
    this(MOST);
  }

  ProgressIndex(int most) {
    this.most = most;
  }

  /** The broker has the document. */
  public void accepted(DocumentId id) {
    record(id, Progress.accepted(System.currentTimeMillis()));
  }

  synchronized void record(DocumentId id, Progress told) {
    Progress known = documents.remove(id);
    documents.put(id, told.latest(known));
    if (documents.size() > most) {
      documents.remove(documents.keySet().iterator().next());
    }
  }

  /** One event of the document was dead-lettered behind extraction. */
  synchronized void recordLostEvent(DocumentId id, String reason, String message) {
    documents.computeIfPresent(id, (same, known) -> known.withLostEvent(reason, message));
  }

  synchronized Optional<Progress> find(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }
}
