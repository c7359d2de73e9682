package dev.chancery.store.occurrence.link;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** By which rules the tables were linked. */
final class LinkingRules {

  /** To be raised with every change of what is linked, so that all is linked anew. */
  static final String VERSION = "1";

  private LinkingRules() {}

  /** Marks all events where the tables were linked by other rules, or never. */
  static void apply(Connection connection, List<OccurrenceTables<?>> kinds) throws SQLException {
    if (isCurrent(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement();
        PreparedStatement version =
            connection.prepareStatement(
                "INSERT INTO chancery.occurrence_rules (version) VALUES (?)")) {
      for (OccurrenceTables<?> kind : kinds) {
        statement.executeUpdate(
            "INSERT INTO chancery.occurrence_pending (type, event_id) SELECT '%s', id FROM %s"
                .formatted(kind.type(), kind.events()));
      }
      statement.executeUpdate("DELETE FROM chancery.occurrence_rules");
      version.setString(1, VERSION);
      version.executeUpdate();
    }
  }

  private static boolean isCurrent(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT version FROM chancery.occurrence_rules")) {
      return rows.next() && rows.getString(1).equals(VERSION);
    }
  }
}
