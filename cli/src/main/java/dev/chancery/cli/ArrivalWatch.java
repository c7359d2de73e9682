package dev.chancery.cli;

import dev.chancery.cli.Seeds.Seed;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.DocumentRecords;
import dev.chancery.topics.EventRecords;
import dev.chancery.topics.EventRecords.Content;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Watches documents on their way, from the outside: the topics, the tables, the inbox. */
final class ArrivalWatch implements AutoCloseable {

  private static final String STORED =
      "SELECT document_id FROM report_document WHERE processed_at IS NOT NULL";

  private final List<Seed> expected;
  private final Rejections rejections;
  private final Consumer<String, byte[]> consumer;
  private final Connection database;
  private final TopicReading reading;
  private final Set<DocumentId> published = new HashSet<>();
  private final Set<DocumentId> extracted = new HashSet<>();
  private final Map<DocumentId, String> deadLettered = new HashMap<>();

  ArrivalWatch(RunningStack stack, List<Seed> expected) throws SQLException {
    this.expected = List.copyOf(expected);
    this.rejections = new Rejections(stack.state().inbox());
    this.database = stack.database();
    this.consumer = stack.consumer();
    this.reading =
        new TopicReading(
            consumer,
            List.of(
                Topics.DOCUMENTS_RAW,
                Topics.DOCUMENTS_RAW_DLQ,
                Topics.EVENTS_DIPLOMATIC,
                Topics.EVENTS_DIPLOMATIC_DLQ));
  }

  /** How far they are now; waits a moment for news. */
  Arrivals look() throws SQLException, IOException {
    reading.more().forEach(this::take);
    Map<DocumentId, String> refused = new HashMap<>(rejections.among(expected));
    refused.putAll(deadLettered);
    return new Arrivals(expected, published, extracted, stored(), refused);
  }

  private void take(ConsumerRecord<String, byte[]> message) {
    try {
      switch (message.topic()) {
        case Topics.DOCUMENTS_RAW -> published.add(DocumentRecords.read(message).id());
        case Topics.EVENTS_DIPLOMATIC -> {
          if (EventRecords.read(message) instanceof Content.Processed processed) {
            extracted.add(processed.document().documentId());
          }
        }
        default -> takeLetter(message);
      }
    } catch (RefusedException e) {
      // No message of a document that is expected; its dead letter will tell.
    }
  }

  private void takeLetter(ConsumerRecord<String, byte[]> letter) {
    try {
      deadLettered.put(
          new DocumentId(letter.key()),
          "dead-lettered on %s, %s: %s"
              .formatted(
                  letter.topic(),
                  MessageHeader.text(letter, DeadLetters.HEADER_REASON),
                  MessageHeader.text(letter, DeadLetters.HEADER_MESSAGE)));
    } catch (IllegalArgumentException | NullPointerException e) {
      // A bare message from elsewhere, whose key is no document's id.
    }
  }

  private Set<DocumentId> stored() throws SQLException {
    Set<DocumentId> stored = new HashSet<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(STORED)) {
      while (rows.next()) {
        stored.add(new DocumentId(rows.getString(1)));
      }
    }
    return stored;
  }

  @Override
  public void close() throws SQLException {
    try (database) {
      consumer.close();
    }
  }
}
