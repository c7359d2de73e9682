package dev.chancery.cli;

import dev.chancery.contracts.wire.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * How much went where.
 *
 * @param waiting files in the inbox that were not taken yet
 * @param rejected files that the inbox did not take
 * @param published messages on the topic of documents
 * @param stored documents in the tables
 * @param events rows of all types
 * @param extractLag documents that wait for extraction
 * @param storeLag messages that wait for the tables
 * @param documentLetters documents in the dead letters
 * @param eventLetters messages of events in the dead letters
 */
record Counts(
    long waiting,
    long rejected,
    long published,
    long stored,
    long events,
    long extractLag,
    long storeLag,
    long documentLetters,
    long eventLetters) {

  private static final String STORED =
      """
      SELECT (SELECT count(*) FROM report_document WHERE processed_at IS NOT NULL),
             (SELECT count(*) FROM report_event)
      """;

  static Counts of(RunningStack stack) {
    try (Admin admin = stack.admin();
        Connection database = stack.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(STORED)) {
      rows.next();
      TopicCounts topics = new TopicCounts(admin);
      return new Counts(
          new Inbox(stack.state().inbox()).waiting(),
          new Rejections(stack.state().inbox()).count(),
          topics.messages(Topics.DOCUMENTS_RAW),
          rows.getLong(1),
          rows.getLong(2),
          topics.lag("chancery-extract", Topics.DOCUMENTS_RAW),
          topics.lag("chancery-store", Topics.EVENTS_DIPLOMATIC),
          deadLetters(stack, Topics.DOCUMENTS_RAW_DLQ),
          deadLetters(stack, Topics.EVENTS_DIPLOMATIC_DLQ));
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be counted: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the inbox cannot be read", e);
    }
  }

  /** Reads them: by offsets alone the marks of transactions would count as messages. */
  private static long deadLetters(RunningStack stack, String topic) {
    try (KafkaConsumer<String, byte[]> consumer = stack.consumer()) {
      AtomicLong count = new AtomicLong();
      new TopicReading(consumer, List.of(topic)).toTheEnd(letter -> count.incrementAndGet());
      return count.get();
    }
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        """
        files waiting in the inbox     %,8d
        files rejected by the inbox    %,8d
        documents published            %,8d
        documents waiting for extract  %,8d
        messages waiting for store     %,8d
        documents stored               %,8d
        events stored                  %,8d
        dead letters, documents        %,8d
        dead letters, events           %,8d
        """,
        waiting,
        rejected,
        published,
        extractLag,
        storeLag,
        stored,
        events,
        documentLetters,
        eventLetters);
    out.flush();
  }
}
