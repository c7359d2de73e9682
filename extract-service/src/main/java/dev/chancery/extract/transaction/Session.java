package dev.chancery.extract.transaction;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.extract.document.Outcome;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.health.Pulse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;

/**
 * A consumer and a transactional producer that work together until something goes wrong. Then both
 * are closed, which drops the open transaction, and the next session starts where the last
 * committed transaction ended. No failure is mended within a session, so there is one way back from
 * all of them.
 */
final class Session implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Workbench workbench;
  private final Pulse pulse;
  private final Consumer<List<Outcome>> committed;

  private Session(
      KafkaConsumer<byte[], byte[]> consumer,
      KafkaProducer<byte[], byte[]> producer,
      Workbench workbench,
      Pulse pulse,
      Consumer<List<Outcome>> committed) {
    this.consumer = consumer;
    this.producer = producer;
    this.workbench = workbench;
    this.pulse = pulse;
    this.committed = committed;
  }

  /**
   * Joins the group, and ends what an earlier session of this instance left open.
   *
   * @param committed told what was written, after each commit
   */
  static Session open(
      Clients clients, Workbench workbench, Pulse pulse, Consumer<List<Outcome>> committed) {
    KafkaProducer<byte[], byte[]> producer = clients.producer();
    try {
      producer.initTransactions();
      Session session = new Session(clients.consumer(), producer, workbench, pulse, committed);
      session.join();
      return session;
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  private void join() {
    consumer.subscribe(List.of(Topics.DOCUMENTS_RAW), new Watch());
    pulse.begin(heartbeatAge());
  }

  /**
   * Reads a batch, extracts it, and writes all that came of it together with its offsets.
   *
   * @return whether there was anything to read
   */
  boolean oneBatch() throws InterruptedException {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    pulse.beat();
    if (records.isEmpty()) {
      return false;
    }
    // Taken here, because these records belong to this membership. If the group gives them to
    // another instance in the meantime, the broker refuses the offsets of this one.
    ConsumerGroupMetadata membership = consumer.groupMetadata();
    List<Outcome> outcomes = workbench.extract(records);
    if (!outcomes.isEmpty()) {
      write(outcomes, membership);
      committed.accept(outcomes);
    }
    if (outcomes.size() < records.count()) {
      rewind(records, outcomes.size());
    }
    return true;
  }

  private void write(List<Outcome> outcomes, ConsumerGroupMetadata membership) {
    producer.beginTransaction();
    for (Outcome outcome : outcomes) {
      for (ProducerRecord<byte[], byte[]> message : outcome.messages()) {
        // The commit waits for all of them and fails with any.
        Future<RecordMetadata> unused = producer.send(message);
      }
    }
    producer.sendOffsetsToTransaction(offsetsAfter(outcomes), membership);
    producer.commitTransaction();
  }

  private static Map<TopicPartition, OffsetAndMetadata> offsetsAfter(List<Outcome> outcomes) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (Outcome outcome : outcomes) {
      ConsumerRecord<byte[], byte[]> record = outcome.origin();
      offsets.put(
          partition(record), new OffsetAndMetadata(record.offset() + 1, record.leaderEpoch(), ""));
    }
    return offsets;
  }

  /** The records that were not extracted come again with the next poll. */
  private void rewind(ConsumerRecords<byte[], byte[]> records, int extracted) {
    Map<TopicPartition, Long> next = new HashMap<>();
    int number = 0;
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (number++ >= extracted) {
        next.putIfAbsent(partition(record), record.offset());
      }
    }
    next.forEach(consumer::seek);
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /** Drops what is not committed and leaves the group, so that others take over at once. */
  @Override
  public void close() {
    pulse.lost();
    try {
      producer.close(FAREWELL);
    } finally {
      consumer.close(FAREWELL);
    }
  }

  private DoubleSupplier heartbeatAge() {
    Metric age =
        consumer.metrics().entrySet().stream()
            .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return () -> (Double) age.metricValue();
  }

  /** Tells the pulse which partitions are ours; nothing is at work while these are called. */
  private final class Watch implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> added) {
      pulse.assigned(consumer.assignment().size());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> taken) {
      pulse.assigned(consumer.assignment().size() - taken.size());
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> taken) {
      pulse.lost();
    }
  }
}
