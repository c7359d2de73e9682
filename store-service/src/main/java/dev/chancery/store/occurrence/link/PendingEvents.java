package dev.chancery.store.occurrence.link;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of events that came, changed or went and are not linked yet. */
final class PendingEvents {

  private PendingEvents() {}

  /** The oldest of one type, with the positions of their marks. */
  static Map<UUID, List<Long>> first(Connection connection, String type, int most)
      throws SQLException {
    Map<UUID, List<Long>> pending = new LinkedHashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT position, event_id FROM chancery.occurrence_pending WHERE type = ?"
                + " ORDER BY position LIMIT ?")) {
      statement.setString(1, type);
      statement.setInt(2, most);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          pending
              .computeIfAbsent(rows.getObject(2, UUID.class), event -> new ArrayList<>())
              .add(rows.getLong(1));
        }
      }
    }
    return pending;
  }

  static void delete(Connection connection, Collection<Long> positions) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM chancery.occurrence_pending WHERE position = ANY (?::bigint[])")) {
      statement.setArray(1, Members.texts(connection, positions));
      statement.executeUpdate();
    }
  }

  /** Age of the oldest mark; zero for none. */
  static Duration age(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT extract(epoch FROM now() - since) FROM chancery.occurrence_pending"
                    + " ORDER BY position LIMIT 1")) {
      return rows.next() ? Duration.ofMillis((long) (rows.getDouble(1) * 1000)) : Duration.ZERO;
    }
  }
}
