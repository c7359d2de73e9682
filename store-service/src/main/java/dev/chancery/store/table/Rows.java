package dev.chancery.store.table;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Statements over a list of keys. */
final class Rows {

  private Rows() {}

  /**
   * @param sql with one parameter, the array of keys
   */
  static void delete(Connection connection, String sql, List<?> keys) throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, texts(connection, keys));
      statement.executeUpdate();
    }
  }

  static Array texts(Connection connection, List<?> values) throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Object::toString).toArray());
  }
}
