package dev.chancery.ingest.progress;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.ingest.publish.BrokerLink;
import dev.chancery.ingest.publish.KafkaSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Follows the topics and tells the index. At start it looks back a bounded way: over the documents
 * that are not yet extracted, and the newest messages of the other topics.
 */
@ApplicationScoped
public class ProgressFeed {

  private static final Logger LOG = Logger.getLogger(ProgressFeed.class);

  private static final List<String> TOPICS =
      List.of(
          Topics.DOCUMENTS_RAW,
          Topics.DOCUMENTS_RAW_DLQ,
          Topics.EVENTS_DIPLOMATIC,
          Topics.EVENTS_DIPLOMATIC_DLQ);

  private static final long LOOK_BACK = 100_000;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PARTITIONS_EVERY = Duration.ofMinutes(1);
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(3);

  private final KafkaSettings kafka;
  private final BrokerLink broker;
  private final GroupOffsets groups;
  private final ProgressIndex index;
  private final Thread reading = new Thread(this::run, "progress");
  private volatile boolean stopping;

  ProgressFeed(KafkaSettings kafka, BrokerLink broker, GroupOffsets groups, ProgressIndex index) {
    this.kafka = kafka;
    this.broker = broker;
    this.groups = groups;
    this.index = index;
  }

  void start(@Observes StartupEvent event) {
    reading.setDaemon(true);
    reading.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    reading.join(STOP_WITHIN.toMillis());
    reading.interrupt();
  }

  private void run() {
    while (!stopping) {
      try {
        if (broker.isUp()) {
          follow();
        }
        TimeUnit.MILLISECONDS.sleep(AGAIN_AFTER.toMillis());
      } catch (InterruptException | InterruptedException e) {
        return;
      } catch (KafkaException e) {
        LOG.warnf("progress=interrupted detail=%s", e.getMessage());
      }
    }
  }

  private void follow() {
    try (Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            kafka.onlooker(), new StringDeserializer(), new ByteArrayDeserializer())) {
      long partitionsKnown = 0;
      while (!stopping) {
        if (System.nanoTime() - partitionsKnown > PARTITIONS_EVERY.toNanos()
            || partitionsKnown == 0) {
          assignNew(consumer);
          partitionsKnown = System.nanoTime();
        }
        consumer.poll(POLL).forEach(message -> ProgressMessage.tell(message, index));
      }
    }
  }

  private void assignNew(Consumer<String, byte[]> consumer) {
    Set<TopicPartition> known = consumer.assignment();
    List<TopicPartition> found = new ArrayList<>();
    for (String topic : TOPICS) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> found.add(new TopicPartition(topic, info.partition())));
    }
    found.removeAll(known);
    if (!found.isEmpty()) {
      Set<TopicPartition> all = new HashSet<>(known);
      all.addAll(found);
      consumer.assign(all);
      seek(consumer, found);
    }
  }

  private void seek(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> extracted = groups.of(GroupOffsets.EXTRACT);
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    consumer
        .endOffsets(partitions)
        .forEach(
            (partition, end) -> {
              long back = Math.max(first.get(partition), end - LOOK_BACK);
              consumer.seek(partition, Math.max(back, extracted.getOrDefault(partition, 0L)));
            });
  }
}
