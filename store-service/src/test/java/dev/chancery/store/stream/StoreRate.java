package dev.chancery.store.stream;

import static org.awaitility.Awaitility.await;

import dev.chancery.local.LocalBroker;
import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.occurrence.link.LinkerThread;
import dev.chancery.store.occurrence.link.OccurrenceLinker;
import dev.chancery.topics.EventRecords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Prints how many events a second go from the broker to the tables. A measurement, no test: it runs
 * by {@code -Dtest=StoreRate} alone.
 */
@ExtendWith(StackExtension.class)
class StoreRate {

  private static final int DOCUMENTS = 5000;
  private static final int EVENTS = 4 * DOCUMENTS;

  @Test
  void eventsPerSecond(LocalBroker broker, Database database) throws Exception {
    send(broker);
    measure(broker, database, "without marks", "DISABLE", false);
    measure(broker, database, "with marks for the linker", "ENABLE", false);
    measure(broker, database, "with the linker at work", "ENABLE", true);
  }

  private static void measure(
      LocalBroker broker, Database database, String how, String triggers, boolean isLinking)
      throws Exception {
    database.empty();
    for (String table :
        List.of("visit", "agreement", "agreement_party", "trade_figure", "document")) {
      Database.run(
          database.owner(), "ALTER TABLE chancery.%s %s TRIGGER USER".formatted(table, triggers));
    }
    OccurrenceLinker linker = new OccurrenceLinker(database.writer());
    for (int round = 1; round <= 3; round++) {
      String what = round == 1 ? "new" : "known";
      Database.run(database.owner(), "UPDATE chancery.document SET processed_at = NULL");
      Shutdown linked = new Shutdown();
      LinkerThread linking =
          new LinkerThread(linker, RunningStore.settings("rate", 1000), new SimpleMeterRegistry());
      if (isLinking) {
        linking.start(linked);
      }
      long start = System.nanoTime();
      try (RunningStore store =
          RunningStore.start(broker.bootstrapServers(), database, how + round, 1000)) {
        await()
            .atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofMillis(20))
            .until(
                () ->
                    !store.hasEnded()
                        && database
                            .rows(
                                "SELECT count(*) FROM chancery.document"
                                    + " WHERE processed_at IS NOT NULL")
                            .get(0)
                            .equals(Integer.toString(DOCUMENTS)));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      linker.linkAll();
      double linkedAfter = (System.nanoTime() - start) / 1e9 - seconds;
      linked.request();
      linking.join(Duration.ofMinutes(1));
      System.out.printf(
          "%s: %d %s events of %d documents in %.1f s: %.0f events/s, all linked %.1f s later%n",
          how, EVENTS, what, DOCUMENTS, seconds, EVENTS / seconds, linkedAfter);
    }
  }

  private static void send(LocalBroker broker) throws Exception {
    Instant time = Instant.parse("2026-01-01T10:00:00Z");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        Told told = Told.by("rules/1.0.0", "rate " + i);
        String text = "A text of the length of a short news story. ".repeat(40);
        sent.add(producer.send(EventRecords.write(told.visit("Ivanov"), time)));
        sent.add(producer.send(EventRecords.write(told.visit("Petrov"), time)));
        sent.add(producer.send(EventRecords.write(told.agreement("gas", "RUS", "BLR"), time)));
        sent.add(producer.send(EventRecords.write(told.figure("33300000"), time)));
        sent.add(producer.send(EventRecords.write(told.processed(4, text, time), time)));
      }
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }
}
