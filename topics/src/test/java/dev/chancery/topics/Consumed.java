package dev.chancery.topics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a consumer gets them. */
final class Consumed {

  static final int PARTITION = 4;
  static final long OFFSET = 1207;
  static final long TIMESTAMP = 1_700_000_000_000L;

  private Consumed() {}

  /** What the broker makes of a record that was sent. */
  static ConsumerRecord<String, byte[]> of(ProducerRecord<String, byte[]> sent) {
    return record(sent.topic(), sent.key(), sent.value(), sent.headers());
  }

  static ConsumerRecord<String, byte[]> of(
      String topic, String key, byte[] value, Map<String, String> headers) {
    RecordHeaders list = new RecordHeaders();
    headers.forEach((name, text) -> list.add(name, text.getBytes(StandardCharsets.UTF_8)));
    return record(topic, key, value, list);
  }

  private static ConsumerRecord<String, byte[]> record(
      String topic, String key, byte[] value, Headers headers) {
    return new ConsumerRecord<>(
        topic,
        PARTITION,
        OFFSET,
        TIMESTAMP,
        TimestampType.CREATE_TIME,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        key,
        value,
        headers,
        Optional.empty());
  }

  /** Names and texts, in their order. */
  static Map<String, String> texts(Headers headers) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Header header : headers) {
      texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
