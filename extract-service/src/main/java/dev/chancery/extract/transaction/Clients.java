package dev.chancery.extract.transaction;

import dev.chancery.topics.TopicSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The Kafka clients of one instance, with the settings on which exactly-once rests.
 *
 * @param broker where the broker is and how to log in
 * @param instance name of this instance among those that run
 * @param batch the most documents in one transaction
 * @param longestBatch how long the group waits for an instance at work before it gives its
 *     partitions to others
 */
public record Clients(
    Map<String, Object> broker, String instance, int batch, Duration longestBatch) {

  /** The consumer group that shares the work. */
  public static final String GROUP = "chancery-extract";

  /** After this time without a heartbeat an instance counts as dead. */
  public static final Duration SESSION = Duration.ofSeconds(10);

  /** After this time without an answer of the broker an attempt is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public String name() {
    return GROUP + "-" + instance;
  }

  KafkaConsumer<byte[], byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, name());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, millis(SESSION));
    settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, millis(longestBatch));
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, name());
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.put(
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        TopicSettings.LARGEST_MESSAGE + TopicSettings.ROOM_FOR_REASON);
    // A transaction is open only while it is written, so a short limit holds up readers least.
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, millis(PATIENCE));
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(PATIENCE));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(PATIENCE));
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(PATIENCE.dividedBy(2)));
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  Admin admin() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.CLIENT_ID_CONFIG, name() + "-topics");
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(PATIENCE.dividedBy(2)));
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(PATIENCE.dividedBy(2)));
    return Admin.create(settings);
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
