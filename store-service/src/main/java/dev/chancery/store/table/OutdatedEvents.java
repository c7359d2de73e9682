package dev.chancery.store.table;

import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Events that the end of a reading outdates: those of readings that had ended before it, and all
 * that are older. What {@code Reading.isOutdatedBy} decides within a batch, this does in the
 * tables.
 */
final class OutdatedEvents {

  private static final List<String> TABLES = List.of("visit", "agreement", "trade_figure");

  private static final String DELETE =
      """
      WITH finished AS (
        SELECT * FROM unnest(?, ?, ?::timestamptz[]) AS finished (document_id, engine, time)),
      superseded AS (
        SELECT * FROM unnest(?, ?, ?::timestamptz[]) AS superseded (document_id, engine, time)
        UNION ALL
        SELECT id, document.engine, processed_at
        FROM chancery.document JOIN finished ON finished.document_id = id),
      outdated AS (
        DELETE FROM chancery.%s AS event USING finished
        WHERE event.document_id = finished.document_id
          AND (event.engine, event.extracted_at) <> (finished.engine, finished.time)
          AND (event.extracted_at <= finished.time
            OR (event.document_id, event.engine, event.extracted_at) IN (TABLE superseded))
        RETURNING event.id)
      DELETE FROM chancery.evidence USING outdated WHERE evidence.event_id = outdated.id
      """;

  private OutdatedEvents() {}

  /** To be called before the documents and events of the batch are written. */
  static void delete(Connection connection, Batch batch) throws SQLException {
    if (batch.documents().isEmpty()) {
      return;
    }
    for (String table : TABLES) {
      try (PreparedStatement statement = connection.prepareStatement(DELETE.formatted(table))) {
        set(connection, statement, 1, batch.documents());
        set(connection, statement, 4, batch.superseded());
        statement.executeUpdate();
      }
    }
  }

  private static void set(
      Connection connection, PreparedStatement statement, int first, List<Arrival.Processed> ends)
      throws SQLException {
    statement.setArray(first, texts(connection, ends, Arrival::documentId));
    statement.setArray(first + 1, texts(connection, ends, end -> end.reading().engine()));
    statement.setArray(first + 2, texts(connection, ends, end -> end.reading().time()));
  }

  private static Array texts(
      Connection connection, List<Arrival.Processed> ends, Function<Arrival.Processed, ?> value)
      throws SQLException {
    return Rows.texts(connection, ends.stream().map(value).toList());
  }
}
