package dev.chancery.ingest.progress;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.ingest.progress.DocumentStatus.Status;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.TopicPartition;

/** Answers how far a document came. */
@ApplicationScoped
public class DocumentTracking {

  private final ProgressIndex index;
  private final GroupOffsets groups;

  DocumentTracking(ProgressIndex index, GroupOffsets groups) {
    this.index = index;
    this.groups = groups;
  }

  public DocumentStatus status(DocumentId id) {
    return index
        .find(id)
        .map(progress -> status(id, progress))
        .orElseGet(() -> new DocumentStatus(id.value(), Status.UNKNOWN, null, null, null));
  }

  private DocumentStatus status(DocumentId id, Progress progress) {
    Status status =
        switch (progress.stage()) {
          case ACCEPTED -> Status.ACCEPTED;
          case EXTRACTED -> isStored(progress.processed()) ? Status.STORED : Status.EXTRACTED;
          case DEAD_LETTERED -> Status.DEAD_LETTERED;
        };
    return new DocumentStatus(
        id.value(), status, progress.events(), progress.reason(), progress.message());
  }

  private boolean isStored(Progress.Position processed) {
    TopicPartition partition = new TopicPartition(Topics.EVENTS_DIPLOMATIC, processed.partition());
    return groups.of(GroupOffsets.STORE).getOrDefault(partition, 0L) > processed.offset();
  }
}
