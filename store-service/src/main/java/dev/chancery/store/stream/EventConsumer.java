package dev.chancery.store.stream;

import dev.chancery.contracts.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A member of the consumer group on {@code events.diplomatic}. A partition that is assigned to it
 * stays silent until it is {@link #release released}; one that is taken away while its records are
 * in hand is remembered in {@link #lost}. Offsets are committed only when told so, and again until
 * the broker has taken them. For one thread.
 */
final class EventConsumer implements AutoCloseable, ConsumerRebalanceListener {

  private static final Duration STEP = Duration.ofMillis(200);
  private static final Duration COMMIT_WITHIN = Duration.ofSeconds(10);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

  /** How soon the partitions of a member that was killed go to others, or to its next start. */
  private static final int SESSION_MILLIS = 10_000;

  /** Bounds the memory of a batch; a larger record comes alone. */
  private static final int FETCH_BYTES = 16 * 1024 * 1024;

  private final Consumer<byte[], byte[]> consumer;
  private final Set<TopicPartition> silent = new HashSet<>();
  private final Set<TopicPartition> lost = new HashSet<>();
  private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();

  /**
   * @param kafka settings of the clients
   * @param batch the most records of one {@link #read}
   */
  EventConsumer(Map<String, Object> kafka, String group, int batch) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(CooperativeStickyAssignor.class));
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(Topics.EVENTS_DIPLOMATIC), this);
  }

  Consumer<byte[], byte[]> client() {
    return consumer;
  }

  /** The next records of released partitions, often none. */
  ConsumerRecords<byte[], byte[]> read() {
    lost.clear();
    commit();
    return consumer.poll(STEP);
  }

  /** Stays a member of the group for that long without reading on. */
  void keepAlive(Duration pause, Shutdown shutdown) {
    consumer.pause(consumer.assignment());
    long end = System.nanoTime() + pause.toNanos();
    while (System.nanoTime() < end && !shutdown.isRequested()) {
      ConsumerRecords<byte[], byte[]> none = consumer.poll(STEP);
      if (!none.isEmpty()) {
        throw new IllegalStateException("a paused partition gave records: " + none.partitions());
      }
    }
    Set<TopicPartition> released = new HashSet<>(consumer.assignment());
    released.removeAll(silent);
    consumer.resume(released);
  }

  /** Assigned partitions that were not released yet. */
  Set<TopicPartition> silent() {
    return Set.copyOf(silent);
  }

  void release(Collection<TopicPartition> partitions) {
    Set<TopicPartition> mine = new HashSet<>(partitions);
    mine.retainAll(consumer.assignment());
    consumer.resume(mine);
    silent.removeAll(partitions);
  }

  /** Whether the partition was taken away since the last {@link #read}. */
  boolean isLost(TopicPartition partition) {
    return lost.contains(partition);
  }

  /** All these records are dealt with. */
  void done(ConsumerRecords<byte[], byte[]> records) {
    uncommitted.putAll(records.nextOffsets());
    uncommitted.keySet().removeAll(lost);
    commit();
  }

  private void commit() {
    if (uncommitted.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(uncommitted, COMMIT_WITHIN);
      uncommitted.clear();
    } catch (RebalanceInProgressException | TimeoutException e) {
      // Kept for the next turn. Records that come again until then change nothing.
    } catch (CommitFailedException e) {
      // The group has given the partitions to others, who begin at the offsets committed before.
      uncommitted.clear();
    }
  }

  /** Whether records wait on the broker, as far as known. */
  boolean isBehind() {
    for (TopicPartition partition : consumer.assignment()) {
      if (consumer.currentLag(partition).orElse(0) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How long ago the group last heard of this member; null for never. For any thread. */
  Duration heartbeatAge() {
    for (Metric metric : new ArrayList<>(consumer.metrics().values())) {
      if (metric.metricName().name().equals("last-heartbeat-seconds-ago")
          && metric.metricValue() instanceof Double seconds) {
        return seconds < 0 ? null : Duration.ofSeconds(seconds.longValue());
      }
    }
    return null;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    silent.addAll(partitions);
    consumer.pause(partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    commit();
    onPartitionsLost(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    lost.addAll(partitions);
    silent.removeAll(partitions);
    uncommitted.keySet().removeAll(partitions);
  }

  @Override
  public void close() {
    try {
      commit();
    } finally {
      consumer.close(CLOSE_WITHIN);
    }
  }
}
