package dev.chancery.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from their beginning, all partitions of them, as far as was committed. */
final class TopicReading {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final Consumer<String, byte[]> consumer;

  TopicReading(Consumer<String, byte[]> consumer, List<String> topics) {
    this.consumer = consumer;
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** What came since the last call; waits a moment for more. */
  ConsumerRecords<String, byte[]> more() {
    return consumer.poll(PATIENCE);
  }

  /** Hands over all that is there now. */
  void toTheEnd(java.util.function.Consumer<ConsumerRecord<String, byte[]>> reader) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      more().forEach(reader);
    }
  }
}
