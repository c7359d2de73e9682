package dev.chancery.topics;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Events and processed documents as records of {@code events.diplomatic}. */
public final class EventRecords {

  private static final String JSON = "application/json";
  private static final String SOURCE_PREFIX = "chancery/";

  private EventRecords() {}

  /**
   * @param time when the document was processed; the same for all its events
   */
  public static ProducerRecord<String, byte[]> write(DiplomaticEvent event, Instant time) {
    return message(
        event.documentId(),
        event.id().toString(),
        CloudEvents.type(event.eventType()),
        event.engine(),
        time,
        EventJson.write(event));
  }

  public static ProducerRecord<String, byte[]> write(ProcessedDocument document, Instant time) {
    return message(
        document.documentId(),
        document.documentId() + "/" + document.engine(),
        CloudEvents.TYPE_DOCUMENT_PROCESSED,
        document.engine(),
        time,
        EventJson.write(document));
  }

  private static ProducerRecord<String, byte[]> message(
      DocumentId key, String id, String type, String engine, Instant time, byte[] json) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(Topics.EVENTS_DIPLOMATIC, key.value(), json);
    Headers headers = message.headers();
    HeaderText.add(headers, CloudEvents.HEADER_SPEC_VERSION, CloudEvents.SPEC_VERSION);
    HeaderText.add(headers, CloudEvents.HEADER_ID, id);
    HeaderText.add(headers, CloudEvents.HEADER_TYPE, type);
    HeaderText.add(headers, CloudEvents.HEADER_SOURCE, SOURCE_PREFIX + engine);
    HeaderText.add(headers, CloudEvents.HEADER_TIME, time);
    HeaderText.add(headers, CloudEvents.HEADER_CONTENT_TYPE, JSON);
    return message;
  }

  /** What a record of {@code events.diplomatic} can hold. */
  public sealed interface Content permits Content.Event, Content.Processed {

    /** An event of a document. */
    record Event(DiplomaticEvent event) implements Content {}

    /** The end of a document's events. */
    record Processed(ProcessedDocument document) implements Content {}
  }

  /**
   * Reads a record by its {@code ce_type}.
   *
   * @throws RefusedException {@link Reason#MALFORMED} where the type is missing or contradicts the
   *     value, {@link Reason#UNKNOWN_VALUE} where the type or a slot's value is one that this
   *     version does not know
   */
  public static Content read(ConsumerRecord<?, byte[]> message) {
    String type = HeaderText.get(message.headers(), CloudEvents.HEADER_TYPE);
    if (type == null) {
      throw new RefusedException(
          Reason.MALFORMED, "the message has no header " + CloudEvents.HEADER_TYPE);
    }
    return switch (type) {
      case CloudEvents.TYPE_DOCUMENT_PROCESSED ->
          new Content.Processed(EventJson.readProcessed(message.value()));
      case CloudEvents.TYPE_VISIT, CloudEvents.TYPE_AGREEMENT, CloudEvents.TYPE_TRADE_FIGURE ->
          new Content.Event(event(type, message.value()));
      default ->
          throw new RefusedException(
              Reason.UNKNOWN_VALUE,
              CloudEvents.HEADER_TYPE + " is '" + type + "', which this version does not know");
    };
  }

  private static DiplomaticEvent event(String type, byte[] value) {
    DiplomaticEvent event = EventJson.readEvent(value);
    if (!CloudEvents.type(event.eventType()).equals(type)) {
      throw new RefusedException(
          Reason.MALFORMED,
          CloudEvents.HEADER_TYPE
              + " is '"
              + type
              + "', but the value is of type "
              + event.eventType());
    }
    return event;
  }
}
