package dev.chancery.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Counts by offsets, without reading a message. */
final class TopicCounts {

  private final Admin admin;

  TopicCounts(Admin admin) {
    this.admin = admin;
  }

  /** Number of messages that lie on a topic to which nobody writes in transactions. */
  long messages(String topic) {
    Map<TopicPartition, Long> first = offsets(topic, OffsetSpec.earliest());
    return sum(offsets(topic, OffsetSpec.latest())) - sum(first);
  }

  /**
   * Number of messages of the topic that the group has not done. The marks of transactions that lie
   * between them count too.
   */
  long lag(String group, String topic) {
    Map<TopicPartition, Long> first = offsets(topic, OffsetSpec.earliest());
    Map<TopicPartition, OffsetAndMetadata> done =
        await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    long lag = 0;
    for (Map.Entry<TopicPartition, Long> end : offsets(topic, OffsetSpec.latest()).entrySet()) {
      OffsetAndMetadata committed = done.get(end.getKey());
      long from = committed == null ? first.get(end.getKey()) : committed.offset();
      lag += Math.max(0, end.getValue() - from);
    }
    return lag;
  }

  private Map<TopicPartition, Long> offsets(String topic, OffsetSpec wanted) {
    Map<TopicPartition, OffsetSpec> question = new HashMap<>();
    await(admin.describeTopics(List.of(topic)).allTopicNames())
        .get(topic)
        .partitions()
        .forEach(info -> question.put(new TopicPartition(topic, info.partition()), wanted));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    await(admin.listOffsets(question, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all())
        .forEach((partition, info) -> offsets.put(partition, info.offset()));
    return offsets;
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <T> T await(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka says: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Kafka was asked", e);
    }
  }
}
