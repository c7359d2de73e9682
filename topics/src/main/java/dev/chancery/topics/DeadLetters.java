package dev.chancery.topics;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Records that could not go on: key, value and headers as they came, and why in headers of their
 * own. A record that comes back by a re-drive and fails again carries only its last reason.
 */
public final class DeadLetters {

  /** The {@link Reason#code()}. */
  public static final String HEADER_REASON = "dlq_reason";

  /** What is wrong, for people. */
  public static final String HEADER_MESSAGE = "dlq_message";

  /** The class of the exception, for engineers. */
  public static final String HEADER_EXCEPTION = "dlq_exception";

  public static final String HEADER_TOPIC = "dlq_topic";
  public static final String HEADER_PARTITION = "dlq_partition";
  public static final String HEADER_OFFSET = "dlq_offset";

  /** With this begin the names of all headers that tell why. */
  public static final String PREFIX = "dlq_";

  private static final int LONGEST_MESSAGE = 2000;

  private DeadLetters() {}

  /**
   * The reason of a failure; one that is no refusal is a defect, for which the caller names the
   * reason.
   */
  public static Reason reason(Throwable failure, Reason otherwise) {
    return failure instanceof RefusedException refused ? refused.reason() : otherwise;
  }

  public static <K> ProducerRecord<K, byte[]> write(
      String topic, ConsumerRecord<K, byte[]> record, Reason reason, Throwable failure) {
    ProducerRecord<K, byte[]> letter = new ProducerRecord<>(topic, record.key(), record.value());
    Headers headers = letter.headers();
    record
        .headers()
        .forEach(
            header -> {
              if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
              }
            });
    HeaderText.add(headers, HEADER_REASON, reason.code());
    HeaderText.add(headers, HEADER_MESSAGE, message(failure));
    HeaderText.add(headers, HEADER_EXCEPTION, failure.getClass().getName());
    HeaderText.add(headers, HEADER_TOPIC, record.topic());
    HeaderText.add(headers, HEADER_PARTITION, record.partition());
    HeaderText.add(headers, HEADER_OFFSET, record.offset());
    return letter;
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    boolean withinCharacter = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1));
    return message.substring(0, LONGEST_MESSAGE - (withinCharacter ? 1 : 0)) + " …";
  }
}
