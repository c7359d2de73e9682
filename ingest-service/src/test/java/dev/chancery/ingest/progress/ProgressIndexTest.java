package dev.chancery.ingest.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.ingest.progress.Progress.Position;
import dev.chancery.ingest.progress.Progress.Stage;
import org.junit.jupiter.api.Test;

class ProgressIndexTest {

  private static final DocumentId A = DocumentId.of("a".getBytes(UTF_8));
  private static final DocumentId B = DocumentId.of("b".getBytes(UTF_8));
  private static final DocumentId C = DocumentId.of("c".getBytes(UTF_8));
  private static final Position SOMEWHERE = new Position(0, 1);

  private final ProgressIndex index = new ProgressIndex(2);

  @Test
  void nothing_is_known_of_other_documents() {
    assertThat(index.find(A)).isEmpty();
  }

  @Test
  void a_document_that_is_sent_again_stays_as_far_as_it_came() {
    index.record(A, Progress.extracted(3, SOMEWHERE, 10));
    index.record(A, Progress.accepted(20));
    assertThat(stage(A)).isEqualTo(Stage.EXTRACTED);
  }

  @Test
  void the_later_of_two_outcomes_counts_in_whatever_order_they_are_read() {
    index.record(A, Progress.extracted(3, SOMEWHERE, 20));
    index.record(A, Progress.deadLettered("timeout", "too long", 10));
    assertThat(stage(A)).isEqualTo(Stage.EXTRACTED);
    index.record(A, Progress.deadLettered("timeout", "too long", 30));
    assertThat(stage(A)).isEqualTo(Stage.DEAD_LETTERED);
  }

  @Test
  void a_lost_event_is_told_with_the_stage_of_its_document() {
    index.record(A, Progress.extracted(3, SOMEWHERE, 20));
    index.recordLostEvent(A, "refused-by-database", "no such column");
    assertThat(stage(A)).isEqualTo(Stage.EXTRACTED);
    assertThat(index.find(A).orElseThrow().reason()).isEqualTo("refused-by-database");
  }

  @Test
  void the_documents_heard_of_longest_ago_are_forgotten() {
    index.record(A, Progress.accepted(1));
    index.record(B, Progress.accepted(2));
    index.record(A, Progress.extracted(0, SOMEWHERE, 3));
    index.record(C, Progress.accepted(4));
    assertThat(index.find(B)).isEmpty();
    assertThat(index.find(A)).isPresent();
    assertThat(index.find(C)).isPresent();
  }

  private Stage stage(DocumentId id) {
    return index.find(id).orElseThrow().stage();
  }
}
