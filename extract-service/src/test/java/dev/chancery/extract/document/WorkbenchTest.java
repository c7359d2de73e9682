package dev.chancery.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.extract.Raw;
import dev.chancery.extract.ScriptedEngine;
import dev.chancery.extract.document.Outcome.DeadLettered;
import dev.chancery.extract.document.Outcome.Extracted;
import dev.chancery.extraction.document.DocumentReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkbenchTest {

  private static final Duration AMPLE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(200);

  private final ScriptedEngine engine = new ScriptedEngine();

  @AfterEach
  void releaseThreads() {
    engine.goOn();
  }

  @Test
  void outcomesKeepTheOrderOfTheRecords() throws InterruptedException {
    try (Workbench workbench = workbench(4, AMPLE)) {
      List<ConsumerRecord<byte[], byte[]>> records =
          IntStream.range(0, 200).mapToObj(number -> Raw.record("visit N" + number)).toList();

      assertThat(workbench.extract(records)).extracting(Outcome::origin).isEqualTo(records);
    }
  }

  @Test
  void documentsAreExtractedSideBySide() throws Exception {
    try (Workbench workbench = workbench(2, AMPLE)) {
      CompletableFuture<List<Outcome>> batch = inBackground(workbench, "wait 1", "wait 2");

      await().until(() -> engine.waiting() == 2);
      engine.goOn();

      assertThat(batch.get()).hasSize(2);
    }
  }

  @Test
  void aDocumentOverTheLimitIsDeadLetteredAndItsNeighboursGoThrough() throws InterruptedException {
    try (Workbench workbench = workbench(1, SHORT)) {
      List<Outcome> outcomes = workbench.extract(records("visit Ana Ruiz", "hang"));
      List<Outcome> next = workbench.extract(records("visit Li Wei"));

      assertThat(outcomes.get(0)).isInstanceOf(Extracted.class);
      assertThat(((DeadLettered) outcomes.get(1)).reason()).isEqualTo(Reason.TIMEOUT);
      assertThat(next).singleElement().isInstanceOf(Extracted.class);
    }
  }

  @Test
  void aThreadThatHeedsInterruptionComesBack() throws InterruptedException {
    try (Workbench workbench = workbench(1, SHORT)) {
      List<Outcome> outcomes = workbench.extract(records("wait"));

      assertThat(((DeadLettered) outcomes.get(0)).reason()).isEqualTo(Reason.TIMEOUT);
      await().untilAsserted(() -> assertThat(workbench.abandoned()).isZero());
    }
  }

  @Test
  void nothingIsStartedWhileTooManyThreadsAreStuck() throws InterruptedException {
    try (Workbench workbench = workbench(3, SHORT)) {
      workbench.extract(records("hang 1", "hang 2", "hang 3"));

      assertThat(workbench.isFull()).isTrue();
      assertThat(workbench.extract(records("visit Ana Ruiz"))).isEmpty();

      engine.goOn();
      await().untilAsserted(() -> assertThat(workbench.isFull()).isFalse());
      assertThat(workbench.extract(records("visit Ana Ruiz"))).hasSize(1);
    }
  }

  @Test
  void aBatchOfSlowDocumentsEndsAfterTwoLimits() throws InterruptedException {
    try (Workbench workbench = workbench(1, SHORT)) {
      assertThat(workbench.extract(records("hang 1", "hang 2", "hang 3", "hang 4")))
          .hasSizeBetween(1, 2);
    }
  }

  @Test
  void afterFinishOnlyTheDocumentsAtWorkEnd() throws Exception {
    try (Workbench workbench = workbench(1, AMPLE)) {
      CompletableFuture<List<Outcome>> batch = inBackground(workbench, "wait", "visit Ana Ruiz");

      await().until(() -> engine.waiting() == 1);
      workbench.finish();
      engine.goOn();

      assertThat(batch.get()).hasSize(1);
    }
  }

  private Workbench workbench(int workers, Duration limit) {
    return new Workbench(
        new DocumentExtraction(new DocumentReader(), engine), workers, limit, 3, time -> {});
  }

  private static CompletableFuture<List<Outcome>> inBackground(
      Workbench workbench, String... texts) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return workbench.extract(records(texts));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static List<ConsumerRecord<byte[], byte[]>> records(String... texts) {
    return Arrays.stream(texts).map(Raw::record).toList();
  }
}
