package dev.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL for people who ask.
 *
 * @param sql one statement or several
 */
record Query(String sql) {

  private static final String NO_RIGHT = "42501";

  /**
   * Writes the rows of each statement that has some.
   *
   * @throws IllegalArgumentException where the database refuses it, with its words
   */
  void run(Connection connection, RowWriter writer) {
    try (Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (rows || statement.getUpdateCount() >= 0) {
        if (rows) {
          write(statement.getResultSet(), writer);
        }
        rows = statement.getMoreResults();
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException(words(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("rows cannot be written", e);
    }
  }

  private static String words(SQLException refusal) {
    String words = refusal.getMessage().replaceAll("\\s+", " ").strip();
    return NO_RIGHT.equals(refusal.getSQLState())
        ? words + "; what can be read are views, as report_visit and report_document"
        : words;
  }

  private static void write(ResultSet rows, RowWriter writer) throws SQLException, IOException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    writer.begin(columns);
    while (rows.next()) {
      List<Object> values = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        values.add(value(rows, i));
      }
      writer.row(values);
    }
    writer.end();
  }

  /** Numbers and truth values as they are, all else as the database writes it. */
  private static Object value(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return value instanceof Number || value instanceof Boolean ? value : rows.getString(column);
  }
}
