package dev.chancery.extract.document;

import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.extract.document.Outcome.DeadLettered;
import dev.chancery.extract.document.Outcome.Extracted;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.DocumentRecords;
import dev.chancery.topics.EventRecords;
import dev.chancery.topics.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The way of one document: record, raw document, text, events, messages. The same record and engine
 * give the same messages, byte for byte. Thread-safe.
 */
public final class DocumentExtraction {

  /** English, or too short to tell: other languages are stored without events. */
  private static final Set<String> LANGUAGES_READ = Set.of("en", "und");

  /** What a message may hold besides its value: key and headers, the reason of a dead letter. */
  private static final int ROOM_FOR_HEADERS = 64 * 1024;

  private final DocumentReader reader;
  private final EventExtractor engine;

  public DocumentExtraction(DocumentReader reader, EventExtractor engine) {
    this.reader = reader;
    this.engine = engine;
  }

  /** Never throws: whatever goes wrong with a document, a defect of the engine too, is its own. */
  public Outcome extract(ConsumerRecord<byte[], byte[]> record) {
    try {
      requireOrdinarySize(record);
      RawDocument raw = DocumentRecords.read(record);
      Document document = reader.read(raw);
      List<DiplomaticEvent> events =
          LANGUAGES_READ.contains(document.language()) ? engine.extract(document) : List.of();
      return new Extracted(
          record,
          messages(raw, document, events),
          events.stream().map(DiplomaticEvent::eventType).toList());
    } catch (Throwable failure) {
      return deadLetter(record, failure);
    }
  }

  /** The outcome of a document that cannot be extracted because of this failure. */
  public Outcome deadLetter(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
    Reason reason = DeadLetters.reason(failure, Reason.EXTRACTION_FAILED);
    ProducerRecord<byte[], byte[]> letter =
        DeadLetters.write(Topics.DOCUMENTS_RAW_DLQ, record, reason, failure);
    return new DeadLettered(
        record,
        isOrdinary(record) ? letter : reasonAlone(letter),
        reason,
        String.valueOf(failure.getMessage()));
  }

  private static void requireOrdinarySize(ConsumerRecord<byte[], byte[]> record) {
    if (!isOrdinary(record)) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          "the message has %d bytes, %d are allowed; it stays where it came from"
              .formatted(size(record), TopicSettings.LARGEST_MESSAGE));
    }
  }

  /** A sender that compresses can bring more through the broker than goes back uncompressed. */
  private static boolean isOrdinary(ConsumerRecord<byte[], byte[]> record) {
    return size(record) <= TopicSettings.LARGEST_MESSAGE;
  }

  private static ProducerRecord<byte[], byte[]> reasonAlone(ProducerRecord<byte[], byte[]> letter) {
    ProducerRecord<byte[], byte[]> reason = new ProducerRecord<>(letter.topic(), null);
    for (Header header : letter.headers()) {
      if (header.key().startsWith(DeadLetters.PREFIX)) {
        reason.headers().add(header);
      }
    }
    return reason;
  }

  private static long size(ConsumerRecord<byte[], byte[]> record) {
    long size =
        Math.max(0L, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    for (Header header : record.headers()) {
      size += header.key().length() + (header.value() == null ? 0 : header.value().length);
    }
    return size;
  }

  private List<ProducerRecord<byte[], byte[]>> messages(
      RawDocument raw, Document document, List<DiplomaticEvent> events) {
    List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>(events.size() + 1);
    for (DiplomaticEvent event : events) {
      messages.add(sendable(EventRecords.write(event, raw.received())));
    }
    ProcessedDocument processed = document.processed(raw, engine.engine(), events.size());
    messages.add(sendable(EventRecords.write(processed, raw.received())));
    return messages;
  }

  private static ProducerRecord<byte[], byte[]> sendable(ProducerRecord<String, byte[]> message) {
    int limit = TopicSettings.LARGEST_MESSAGE - ROOM_FOR_HEADERS;
    if (message.value().length > limit) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          "the text of the document makes a message of %d bytes, %d are allowed"
              .formatted(message.value().length, limit));
    }
    return new ProducerRecord<>(
        message.topic(),
        null,
        message.key().getBytes(StandardCharsets.UTF_8),
        message.value(),
        message.headers());
  }
}
