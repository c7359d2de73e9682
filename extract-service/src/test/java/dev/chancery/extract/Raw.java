package dev.chancery.extract;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DocumentRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Raw documents for tests. */
public final class Raw {

  public static final Instant RECEIVED = Instant.parse("2026-01-31T12:00:00Z");

  private Raw() {}

  public static RawDocument document(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    RawDocument bare = RawDocument.bare(content, RECEIVED);
    return new RawDocument(
        bare.id(), content, "text/plain", "note.txt", RECEIVED, null, "A note", null);
  }

  public static String id(String text) {
    return document(text).id().value();
  }

  /** As it is sent. */
  public static ProducerRecord<byte[], byte[]> message(String text) {
    ProducerRecord<String, byte[]> message = DocumentRecords.write(document(text));
    return new ProducerRecord<>(
        message.topic(),
        null,
        message.key().getBytes(StandardCharsets.UTF_8),
        message.value(),
        message.headers());
  }

  /** As it is read. */
  public static ConsumerRecord<byte[], byte[]> record(String text) {
    ProducerRecord<byte[], byte[]> message = message(text);
    return record(message.key(), message.value(), new RecordHeaders(message.headers().toArray()));
  }

  /** A message without key and headers, as it is read. */
  public static ConsumerRecord<byte[], byte[]> bare(byte[] value) {
    return record(null, value, new RecordHeaders());
  }

  private static ConsumerRecord<byte[], byte[]> record(
      byte[] key, byte[] value, RecordHeaders headers) {
    return new ConsumerRecord<>(
        Topics.DOCUMENTS_RAW,
        3,
        17,
        RECEIVED.toEpochMilli(),
        TimestampType.CREATE_TIME,
        key == null ? -1 : key.length,
        value.length,
        key,
        value,
        headers,
        Optional.empty());
  }
}
