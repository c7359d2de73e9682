package dev.chancery.store.stream;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.store.StoreSettings;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.health.Condition;
import dev.chancery.store.health.StoreMetrics;
import dev.chancery.store.table.DatabaseAwayException;
import dev.chancery.store.table.EventStore;
import dev.chancery.store.table.RefusedArrival;
import dev.chancery.topics.DeadLetters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The way of the events: read a batch, understand each record alone, write what they say in the end
 * in one transaction, send what was refused to the dead letters, commit the offsets.
 */
@Singleton
public final class EventStream {

  private static final Logger LOG = Logger.getLogger(EventStream.class);

  private final Map<String, Object> kafka;
  private final StoreSettings settings;
  private final EventStore store;
  private final Condition condition;
  private final StoreMetrics metrics;
  private final MeterRegistry registry;

  /**
   * @param kafka settings of the clients
   */
  public EventStream(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      StoreSettings settings,
      EventStore store,
      Condition condition,
      StoreMetrics metrics,
      MeterRegistry registry) {
    this.kafka = kafka;
    this.settings = settings;
    this.store = store;
    this.condition = condition;
    this.metrics = metrics;
    this.registry = registry;
  }

  /**
   * Joins the group and stores until the end is wished; what is in hand then is stored first.
   *
   * @throws RuntimeException where it has to join anew; nothing is lost
   */
  public void run(Shutdown shutdown) {
    try (EventConsumer consumer = new EventConsumer(kafka, settings.group(), settings.batch());
        DeadLetterTopic deadLetters = new DeadLetterTopic(kafka);
        KafkaClientMetrics clientMetrics = new KafkaClientMetrics(consumer.client())) {
      clientMetrics.bindTo(registry);
      condition.watchHeartbeat(consumer::heartbeatAge);
      Membership membership = new Membership(consumer, deadLetters, shutdown, UUID.randomUUID());
      while (!shutdown.isRequested()) {
        membership.turn();
      }
    } finally {
      condition.watchHeartbeat(() -> null);
    }
  }

  /** From joining the group to leaving it. */
  private final class Membership {

    private final EventConsumer consumer;
    private final DeadLetterTopic deadLetters;
    private final Shutdown shutdown;
    private final UUID owner;

    Membership(EventConsumer consumer, DeadLetterTopic deadLetters, Shutdown shutdown, UUID owner) {
      this.consumer = consumer;
      this.deadLetters = deadLetters;
      this.shutdown = shutdown;
      this.owner = owner;
    }

    void turn() {
      if (!consumer.silent().isEmpty() && !untilItWorks(this::claim)) {
        return;
      }
      condition.running();
      ConsumerRecords<byte[], byte[]> records = consumer.read();
      if (!records.isEmpty()) {
        metrics.waitingSince(oldest(records));
        take(records);
      }
      if (!consumer.isBehind()) {
        metrics.nothingWaits();
      }
    }

    private void claim() {
      Set<TopicPartition> partitions = consumer.silent();
      store.claim(owner, partitions);
      consumer.release(partitions);
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
      List<Letter> letters = new ArrayList<>();
      List<Arrival> arrivals = read(records, letters);
      if (untilItWorks(() -> letters.addAll(write(arrivals)))
          && untilItWorks(() -> send(letters))) {
        consumer.done(records);
      }
    }

    private List<Arrival> read(ConsumerRecords<byte[], byte[]> records, List<Letter> letters) {
      List<Arrival> arrivals = new ArrayList<>(records.count());
      for (ConsumerRecord<byte[], byte[]> record : records) {
        try {
          arrivals.add(Arrival.read(record));
        } catch (RuntimeException e) {
          letters.add(new Letter(record, DeadLetters.reason(e, Reason.MALFORMED), e));
        }
      }
      return arrivals;
    }

    private List<Letter> write(List<Arrival> arrivals) {
      arrivals.removeIf(arrival -> consumer.isLost(arrival.partition()));
      Batch batch = Batch.of(arrivals);
      long start = System.nanoTime();
      List<RefusedArrival> refused = store.write(owner, batch);
      metrics.stored(batch, Duration.ofNanos(System.nanoTime() - start));
      return refused.stream().map(EventStream::letter).toList();
    }

    private void send(List<Letter> letters) {
      letters.removeIf(letter -> consumer.isLost(letter.partition()));
      deadLetters.send(letters);
      letters.forEach(EventStream.this::report);
    }

    /**
     * Tries until database and broker do what is asked, and stays in the group meanwhile.
     *
     * @return false where the end was wished before that
     */
    private boolean untilItWorks(Runnable step) {
      Backoff backoff = new Backoff(settings.retryAtMost());
      while (true) {
        try {
          step.run();
          return true;
        } catch (DatabaseAwayException e) {
          condition.waitFor("database", e.getMessage());
        } catch (KafkaException e) {
          condition.waitFor("broker", String.valueOf(e.getMessage()));
        }
        if (shutdown.isRequested()) {
          return false;
        }
        consumer.keepAlive(backoff.next(), shutdown);
      }
    }
  }

  private static Letter letter(RefusedArrival refused) {
    return new Letter(
        refused.arrival().origin(),
        Reason.REFUSED_BY_DATABASE,
        new RefusedException(
            Reason.REFUSED_BY_DATABASE, refused.failure().getMessage(), refused.failure()));
  }

  private void report(Letter letter) {
    metrics.deadLetter(letter.reason());
    LOG.warnf(
        "event=dead-letter reason=%s topic=%s partition=%d offset=%d",
        letter.reason().code(),
        letter.record().topic(),
        letter.record().partition(),
        letter.record().offset());
  }

  private static long oldest(ConsumerRecords<byte[], byte[]> records) {
    long oldest = Long.MAX_VALUE;
    for (ConsumerRecord<byte[], byte[]> record : records) {
      oldest = Math.min(oldest, record.timestamp());
    }
    return oldest;
  }
}
