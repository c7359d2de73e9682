package dev.chancery.cli.export;

import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Which rows are exported.
 *
 * @param country code or English name of one that takes part; null for all
 * @param from of the events' dates; null for all from the beginning
 * @param to of the events' dates, its last day is in; null for all to the end. With either, what is
 *     undated is left out
 */
public record Selection(Subject subject, String country, ReducedDate from, ReducedDate to) {

  /** Rows that travel together; with long sentences they are a few megabytes. */
  private static final int FETCHED_TOGETHER = 500;

  /**
   * @throws IllegalArgumentException where the period ends before it begins
   */
  public Selection {
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      throw new IllegalArgumentException("the period begins after its end: " + from + " to " + to);
    }
  }

  /**
   * Writes the rows as they come, by date, however many there are.
   *
   * @param connection as the reader; its transaction is ended
   * @param written is told the number of rows after each
   * @throws SQLException also where the database does not know the country, with its suggestion
   */
  public void write(Connection connection, RowSink sink, LongConsumer written)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    try (Statement settings = connection.createStatement()) {
      // Several workers would mix the order.
      settings.execute("SET LOCAL max_parallel_workers_per_gather = 0");
    }
    List<Object> parameters = new ArrayList<>();
    String sql = subject.sql(condition(connection, parameters));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      // Rows come in pieces only within a transaction.
      statement.setFetchSize(FETCHED_TOGETHER);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        write(new TypedRows(rows), sink, written);
      }
    } finally {
      connection.rollback();
    }
  }

  private static void write(TypedRows rows, RowSink sink, LongConsumer written)
      throws SQLException, IOException {
    sink.begin(rows.fields());
    for (long count = 1; rows.next(); count++) {
      sink.row(rows.values());
      written.accept(count);
    }
  }

  private String condition(Connection connection, List<Object> parameters) throws SQLException {
    List<String> conditions = new ArrayList<>();
    if (country != null) {
      String code = code(connection);
      conditions.add("(" + subject.ofCountry() + ")");
      subject.ofCountry().chars().filter(sign -> sign == '?').forEach(sign -> parameters.add(code));
    }
    if (from != null || to != null) {
      conditions.add("dates && daterange(?, ?, '[]')");
      parameters.add(from == null ? null : java.sql.Date.valueOf(from.earliest()));
      parameters.add(to == null ? null : java.sql.Date.valueOf(to.latest()));
    }
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }

  private String code(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT country_code(?)")) {
      statement.setString(1, country);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
