package dev.chancery.store.api;

import dev.chancery.store.table.DatabaseAwayException;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Where queries are asked, as the role that can only read and for as long as it may. */
@Singleton
final class ReadingRoom {

  /** query_canceled: the time that a statement may take is over. */
  private static final String CANCELLED = "57014";

  /** Rows that a stream holds at a time. */
  private static final int ROWS_AT_A_TIME = 500;

  private final javax.sql.DataSource reader;

  ReadingRoom(@DataSource("reader") javax.sql.DataSource reader) {
    this.reader = reader;
  }

  /** Makes one thing of one row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes rows one by one. */
  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * @throws DatabaseAwayException where the database does not answer
   * @throws QueryTooSlowException where it would take too long
   */
  <T> List<T> list(Sql query, RowReader<T> reading) {
    List<T> things = new ArrayList<>();
    ask(query, 0, row -> things.add(reading.read(row)));
    return things;
  }

  /** The database's own time. */
  Instant now() {
    return list(
            Sql.of("SELECT clock_timestamp() AS now"),
            row -> row.getObject("now", OffsetDateTime.class).toInstant())
        .get(0);
  }

  /** Hands over rows while they come; only a few are in memory at a time. */
  void stream(Sql query, RowTaker taker) {
    ask(query, ROWS_AT_A_TIME, taker);
  }

  private void ask(Sql query, int rowsAtATime, RowTaker taker) {
    try (Connection connection = reader.getConnection()) {
      // A cursor needs a transaction.
      connection.setAutoCommit(rowsAtATime == 0);
      try (PreparedStatement statement = query.prepare(connection)) {
        statement.setFetchSize(rowsAtATime);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            taker.take(rows);
          }
        }
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      if (CANCELLED.equals(e.getSQLState())) {
        throw new QueryTooSlowException(e);
      }
      throw new DatabaseAwayException(e);
    }
  }
}
