package dev.chancery.topics;

import dev.chancery.contracts.wire.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics as Chancery wants them. Each service makes sure of its topics at start, so that no
 * broker's default (one partition, 1 MB a message) decides.
 *
 * @param partitions of the two main topics; the dead-letter topics have one
 * @param replicas copies of each, empty for the broker's default
 * @param largestMessage the largest message in bytes, headers included
 */
public record TopicSettings(int partitions, Optional<Short> replicas, int largestMessage) {

  /** 16 MiB: a 10 MiB document and its headers fit, and so does its text in JSON. */
  public static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

  /** By so much a dead letter may be larger than the message it holds. */
  public static final int ROOM_FOR_REASON = 1024 * 1024;

  public static TopicSettings defaults() {
    return new TopicSettings(6, Optional.empty(), LARGEST_MESSAGE);
  }

  /**
   * Creates the topics that are missing; existing ones are left as they are.
   *
   * @throws IllegalStateException where the broker refuses
   */
  public void create(Admin admin) throws InterruptedException {
    try {
      Set<String> present = admin.listTopics().names().get();
      List<NewTopic> missing = new ArrayList<>(topics());
      missing.removeIf(topic -> present.contains(topic.name()));
      for (KafkaFuture<Void> creation : admin.createTopics(missing).values().values()) {
        await(creation);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "topics could not be created: " + e.getCause().getMessage(), e);
    }
  }

  private static void await(KafkaFuture<Void> creation)
      throws ExecutionException, InterruptedException {
    try {
      creation.get();
    } catch (ExecutionException e) {
      boolean anotherServiceWasQuicker = e.getCause() instanceof TopicExistsException;
      if (!anotherServiceWasQuicker) {
        throw e;
      }
    }
  }

  List<NewTopic> topics() {
    return List.of(
        topic(Topics.DOCUMENTS_RAW, partitions, largestMessage),
        topic(Topics.DOCUMENTS_RAW_DLQ, 1, largestMessage + ROOM_FOR_REASON),
        topic(Topics.EVENTS_DIPLOMATIC, partitions, largestMessage),
        topic(Topics.EVENTS_DIPLOMATIC_DLQ, 1, largestMessage + ROOM_FOR_REASON));
  }

  private NewTopic topic(String name, int count, int largest) {
    return new NewTopic(name, Optional.of(count), replicas)
        .configs(
            Map.of(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(largest),
                // Documents and events are the archive from which tables are made anew.
                TopicConfig.RETENTION_MS_CONFIG,
                "-1"));
  }
}
