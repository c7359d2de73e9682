package dev.chancery.ingest.publish;

import dev.chancery.ingest.IngestSettings;
import dev.chancery.topics.TopicSettings;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Settings of the Kafka clients: those of the properties {@code kafka.*}, as addresses and
 * security, and those that the promises of this service rest on.
 */
@ApplicationScoped
public class KafkaSettings {

  private static final int CALL_MILLIS = 3_000;
  private static final int BLOCK_MILLIS = 5_000;
  private static final int REQUEST_MILLIS = 8_000;
  private static final int DELIVERY_MILLIS = 20_000;

  private final Map<String, Object> given;
  private final IngestSettings settings;

  KafkaSettings(
      @Identifier("default-kafka-broker") Map<String, Object> given, IngestSettings settings) {
    this.given = given;
    this.settings = settings;
  }

  /** For a client that gives up soon, so that a broker that went away is noticed. */
  public Map<String, Object> admin() {
    Map<String, Object> all = new HashMap<>(given);
    all.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, CALL_MILLIS);
    all.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
    all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return all;
  }

  /**
   * For a producer whose acknowledgement means that all replicas in sync have the record, once and
   * in order however often it was sent.
   */
  Map<String, Object> producer() {
    Map<String, Object> all = new HashMap<>(given);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    all.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    all.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicSettings.LARGEST_MESSAGE);
    all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, bufferBytes());
    all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
    all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
    all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return all;
  }

  /** For a consumer that belongs to no group and sees only what was committed. */
  public Map<String, Object> onlooker() {
    Map<String, Object> all = new HashMap<>(given);
    all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, TopicSettings.LARGEST_MESSAGE);
    all.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1024 * 1024);
    all.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return all;
  }

  private long bufferBytes() {
    return 2L * settings.size().inFlight() + TopicSettings.LARGEST_MESSAGE;
  }
}
