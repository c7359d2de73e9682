package dev.chancery.ingest.progress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DeadLetters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the messages of the topics tell of documents' progress. */
final class ProgressMessage {

  private static final JsonFactory JSON = new JsonFactory();

  private ProgressMessage() {}

  /** Tells the index; a message that says nothing of a document is passed over. */
  static void tell(ConsumerRecord<String, byte[]> message, ProgressIndex index) {
    switch (message.topic()) {
      case Topics.DOCUMENTS_RAW ->
          index.record(document(message), Progress.accepted(message.timestamp()));
      case Topics.DOCUMENTS_RAW_DLQ -> index.record(document(message), deadLetter(message));
      case Topics.EVENTS_DIPLOMATIC -> {
        if (isProcessed(message)) {
          index.record(document(message), processed(message));
        }
      }
      case Topics.EVENTS_DIPLOMATIC_DLQ -> lostEvent(message, index);
      default -> throw new IllegalArgumentException("no topic of documents: " + message.topic());
    }
  }

  private static void lostEvent(ConsumerRecord<String, byte[]> message, ProgressIndex index) {
    Progress lost = deadLetter(message);
    if (isProcessed(message)) {
      index.record(document(message), lost);
    } else {
      index.recordLostEvent(document(message), lost.reason(), lost.message());
    }
  }

  private static boolean isProcessed(ConsumerRecord<?, ?> message) {
    return CloudEvents.TYPE_DOCUMENT_PROCESSED.equals(header(message, CloudEvents.HEADER_TYPE));
  }

  private static Progress processed(ConsumerRecord<String, byte[]> message) {
    return Progress.extracted(
        eventCount(message.value()),
        new Progress.Position(message.partition(), message.offset()),
        message.timestamp());
  }

  private static Progress deadLetter(ConsumerRecord<?, ?> message) {
    return Progress.deadLettered(
        header(message, DeadLetters.HEADER_REASON),
        header(message, DeadLetters.HEADER_MESSAGE),
        message.timestamp());
  }

  /** The key where it is an id; a bare message has another key or none, and its bytes tell. */
  private static DocumentId document(ConsumerRecord<String, byte[]> message) {
    try {
      return new DocumentId(message.key());
    } catch (IllegalArgumentException | NullPointerException e) {
      return DocumentId.of(message.value() == null ? new byte[0] : message.value());
    }
  }

  /** The one figure that is wanted of a message that holds the document's whole text. */
  private static int eventCount(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals("eventCount");
        parser.nextToken();
        if (wanted) {
          return parser.getIntValue();
        }
        parser.skipChildren();
      }
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static String header(ConsumerRecord<?, ?> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
