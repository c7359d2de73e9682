package dev.chancery.store.batch;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.topics.EventRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** A record of {@code events.diplomatic} that was understood. */
public sealed interface Arrival {

  /** The record as it came, for the dead letters. */
  ConsumerRecord<byte[], byte[]> origin();

  Reading reading();

  DocumentId documentId();

  default TopicPartition partition() {
    return new TopicPartition(origin().topic(), origin().partition());
  }

  /** An event that a reading of a document found. */
  record Event(ConsumerRecord<byte[], byte[]> origin, Reading reading, DiplomaticEvent event)
      implements Arrival {

    @Override
    public DocumentId documentId() {
      return event.documentId();
    }
  }

  /** The end of a reading. */
  record Processed(
      ConsumerRecord<byte[], byte[]> origin, Reading reading, ProcessedDocument document)
      implements Arrival {

    @Override
    public DocumentId documentId() {
      return document.documentId();
    }
  }

  /**
   * @throws RefusedException where the record is not of the contract; {@link Reason#MALFORMED} also
   *     where its key is not the document's id, because only the key keeps a document's messages in
   *     order, and where it has no {@code ce_time}
   */
  static Arrival read(ConsumerRecord<byte[], byte[]> message) {
    EventRecords.Content content = EventRecords.read(message);
    Arrival arrival;
    if (content instanceof EventRecords.Content.Event found) {
      DiplomaticEvent event = found.event();
      arrival = new Event(message, new Reading(event.engine(), time(message)), event);
    } else {
      ProcessedDocument document = ((EventRecords.Content.Processed) content).document();
      arrival = new Processed(message, new Reading(document.engine(), time(message)), document);
    }
    checkKey(message, arrival.documentId());
    return arrival;
  }

  private static void checkKey(ConsumerRecord<byte[], byte[]> message, DocumentId documentId) {
    String key = message.key() == null ? null : new String(message.key(), StandardCharsets.UTF_8);
    if (!documentId.value().equals(key)) {
      throw new RefusedException(
          Reason.MALFORMED, "the key is " + key + ", must be the documentId " + documentId);
    }
  }

  private static Instant time(ConsumerRecord<byte[], byte[]> message) {
    Header header = message.headers().lastHeader(CloudEvents.HEADER_TIME);
    String time =
        header == null || header.value() == null
            ? ""
            : new String(header.value(), StandardCharsets.UTF_8);
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw new RefusedException(
          Reason.MALFORMED,
          "header "
              + CloudEvents.HEADER_TIME
              + " is '"
              + time
              + "', must be when the document was read, as 2026-01-31T12:00:00Z",
          e);
    }
  }
}
