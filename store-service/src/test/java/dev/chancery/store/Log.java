package dev.chancery.store;

import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.store.batch.Arrival;
import dev.chancery.topics.EventRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;

/** A partition of the topic as tests write it down; offsets count from 0. */
public final class Log {

  public static final TopicPartition PARTITION = new TopicPartition("events.diplomatic", 0);

  private final List<Arrival> arrivals = new ArrayList<>();

  /** One whole reading: the events and the end. */
  public Log reading(Instant time, ProcessedDocument end, DiplomaticEvent... events) {
    for (DiplomaticEvent event : events) {
      event(time, event);
    }
    return end(time, end);
  }

  public Log event(Instant time, DiplomaticEvent event) {
    return append(EventRecords.write(event, time));
  }

  public Log end(Instant time, ProcessedDocument end) {
    return append(EventRecords.write(end, time));
  }

  private Log append(ProducerRecord<String, byte[]> message) {
    arrivals.add(Arrival.read(received(message, arrivals.size())));
    return this;
  }

  /** The message as a consumer gets it. */
  public static ConsumerRecord<byte[], byte[]> received(
      ProducerRecord<String, byte[]> message, long offset) {
    return new ConsumerRecord<>(
        PARTITION.topic(),
        PARTITION.partition(),
        offset,
        0L,
        TimestampType.CREATE_TIME,
        0,
        0,
        message.key() == null ? null : message.key().getBytes(StandardCharsets.UTF_8),
        message.value(),
        message.headers(),
        Optional.empty());
  }

  public List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }
}
