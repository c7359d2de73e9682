package dev.chancery.store.occurrence.link;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Statements over the members of blocks. */
final class Members {

  private static final int FETCH = 10_000;

  private Members() {}

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What of a country stands in a block's name. */
  static String part(String country) {
    return country == null ? "?" : country;
  }

  /**
   * @param columns of the table of events, beyond those of {@link Cells#REPORT}
   */
  static String select(String events, String tellings, String columns) {
    return """
        SELECT %s, %s
        FROM %s AS event
        JOIN chancery.document ON document.id = event.document_id
        WHERE event.id IN (
          SELECT event_id FROM %s WHERE block = ANY (?)
          UNION ALL SELECT unnest(?::uuid[]))
        """
        .formatted(Cells.REPORT, columns, events, tellings);
  }

  static <T> List<T> load(
      Connection connection,
      String sql,
      Collection<String> blocks,
      Collection<UUID> ids,
      Reader<T> reader)
      throws SQLException {
    List<T> members = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      statement.setArray(1, texts(connection, blocks));
      statement.setArray(2, texts(connection, ids));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          members.add(reader.read(rows));
        }
      }
    }
    return members;
  }

  /** Deletes the rows of these blocks that have none of the keys. */
  static void deleteOthers(
      Connection connection,
      String table,
      String key,
      Collection<String> blocks,
      Collection<UUID> keys)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM %s WHERE block = ANY (?) AND %s NOT IN (SELECT unnest(?::uuid[]))"
                .formatted(table, key))) {
      statement.setArray(1, texts(connection, blocks));
      statement.setArray(2, texts(connection, keys));
      statement.executeUpdate();
    }
  }

  static Array texts(Connection connection, Collection<?> values) throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Object::toString).toArray());
  }
}
