package dev.chancery.extract.document;

import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.wire.Reason;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What became of one record of {@code documents.raw}, as messages that are yet to be written. */
public sealed interface Outcome {

  /** The record as it came. */
  ConsumerRecord<byte[], byte[]> origin();

  /** What is to be written, in this order. */
  List<ProducerRecord<byte[], byte[]>> messages();

  /**
   * The document was read.
   *
   * @param messages its events, then the message that ends them
   * @param events the types of its events, in the same order
   */
  record Extracted(
      ConsumerRecord<byte[], byte[]> origin,
      List<ProducerRecord<byte[], byte[]>> messages,
      List<EventType> events)
      implements Outcome {}

  /**
   * The document could not go on.
   *
   * @param letter the record and the reason, for {@code documents.raw.dlq}
   * @param message what is wrong, for people
   */
  record DeadLettered(
      ConsumerRecord<byte[], byte[]> origin,
      ProducerRecord<byte[], byte[]> letter,
      Reason reason,
      String message)
      implements Outcome {

    @Override
    public List<ProducerRecord<byte[], byte[]>> messages() {
      return List.of(letter);
    }
  }
}
