package dev.chancery.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.local.ChanceryService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each service is killed while documents are on their way; each document still arrives once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

  private static final int DOCUMENTS = 200;
  private static final List<Integer> KILLS_AT = List.of(50, 120);
  private static final Duration BETWEEN_DOCUMENTS = Duration.ofMillis(30);
  private static final Duration SOON = Duration.ofSeconds(60);

  private Chain chain;

  @BeforeAll
  void start() throws IOException {
    chain = Chain.start("kill", Map.of("INGEST_SETTLE", "200ms", "EXTRACT_BATCH", "10"));
  }

  @AfterAll
  void stop() {
    chain.close();
  }

  @ParameterizedTest
  @EnumSource(ChanceryService.class)
  void everyDocumentArrivesOnceThoughAServiceIsKilled(ChanceryService victim) {
    String round = "killed-" + victim.label();
    Hand hand = new Hand(round);
    try (hand) {
      hand.begin();
      for (int at : KILLS_AT) {
        await().atMost(SOON).until(() -> hand.dropped() >= at && stored(round) > 0);
        chain.stack().service(victim).kill();
        assertThat(stored(round)).as("stored at the kill").isLessThan(DOCUMENTS);
        chain.stack().restart(victim);
      }
      await().atMost(SOON).until(() -> stored(round) == DOCUMENTS);
    }
    chain.awaitNoLag();

    assertThat(stored(round)).isEqualTo(DOCUMENTS);
    assertThat(chain.committed(Topics.DOCUMENTS_RAW_DLQ)).isEmpty();
    assertThat(chain.committed(Topics.EVENTS_DIPLOMATIC_DLQ)).isEmpty();
    assertThat(chain.count("SELECT count(*) FROM chancery.incomplete_document")).isZero();
    assertThat(chain.count("SELECT count(*) FROM chancery.visit")).isPositive();
    assertThat(timesRead()).isEqualTo(timesSent());
  }

  /** By document, how often it came in; more than once where ingest was killed before it knew. */
  private Map<String, Long> timesSent() {
    return chain.committed(Topics.DOCUMENTS_RAW).stream()
        .collect(groupingBy(ConsumerRecord::key, counting()));
  }

  /** By document, how often it was read; the same for each of its events. */
  private Map<String, Long> timesRead() {
    Map<String, Map<String, Long>> timesById =
        chain.committed(Topics.EVENTS_DIPLOMATIC).stream()
            .collect(
                groupingBy(
                    ConsumerRecord::key,
                    groupingBy(
                        message -> Chain.header(message, CloudEvents.HEADER_ID), counting())));
    Map<String, Long> times = new HashMap<>();
    timesById.forEach(
        (document, ids) -> {
          assertThat(Set.copyOf(ids.values())).as("times of the events of " + document).hasSize(1);
          times.put(document, ids.values().iterator().next());
        });
    return times;
  }

  /** How many documents of the round are in the tables with all that is said of them. */
  private long stored(String round) {
    return chain.count(
        "SELECT count(*) FROM chancery.document WHERE source LIKE ? AND event_count IS NOT NULL",
        round + "-%");
  }

  /** Drops the documents of a round one by one, so that some are under way at each kill. */
  private final class Hand implements AutoCloseable {

    private final String round;
    private final AtomicInteger dropped = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Hand(String round) {
      this.round = round;
    }

    void begin() {
      long every = BETWEEN_DOCUMENTS.toMillis();
      ScheduledFuture<?> unused =
          clock.scheduleAtFixedRate(this::dropNext, 0, every, TimeUnit.MILLISECONDS);
    }

    int dropped() {
      return dropped.get();
    }

    private void dropNext() {
      if (dropped.get() == DOCUMENTS) {
        return;
      }
      int number = dropped.get() + 1;
      String text =
          "Note %d of %s.\n\nPresident Ana Ruiz visited Chile on 12 March 2001 for talks.\n"
              .formatted(number, round);
      try {
        chain.drop("%s-%03d.txt".formatted(round, number), text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      dropped.set(number);
    }

    @Override
    public void close() {
      clock.shutdownNow();
    }
  }
}
