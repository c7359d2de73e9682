package dev.chancery.store.stream;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DeadLetters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** {@code events.diplomatic.dlq}. What was sent there is there when {@link #send} returns. */
final class DeadLetterTopic implements AutoCloseable {

  private static final int LARGEST_REQUEST = 32 * 1024 * 1024;

  private final Producer<byte[], byte[]> producer;

  /**
   * @param kafka settings of the clients
   */
  DeadLetterTopic(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * Returns when the broker has acknowledged all of them.
   *
   * @throws KafkaException where it did not; some may have arrived, and all can be sent again
   */
  void send(List<Letter> letters) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (Letter letter : letters) {
      sent.add(producer.send(message(letter)));
    }
    for (int i = 0; i < sent.size(); i++) {
      try {
        acknowledged(sent.get(i));
      } catch (RecordTooLargeException e) {
        acknowledged(producer.send(withoutValue(letters.get(i))));
      }
    }
  }

  private static ProducerRecord<byte[], byte[]> message(Letter letter) {
    return DeadLetters.write(
        Topics.EVENTS_DIPLOMATIC_DLQ, letter.record(), letter.reason(), letter.failure());
  }

  /** The value stays where the headers of origin point to: the main topic keeps its records. */
  private static ProducerRecord<byte[], byte[]> withoutValue(Letter letter) {
    ProducerRecord<byte[], byte[]> whole = message(letter);
    return new ProducerRecord<>(whole.topic(), null, whole.key(), null, whole.headers());
  }

  private static void acknowledged(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while the broker had not acknowledged", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
