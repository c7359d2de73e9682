package dev.chancery.store.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL with the values of its parameters, in their order. What a person wrote is only
 * ever a value.
 *
 * @param text with a {@code ?} for each value
 * @param values a list stands for an array of texts
 */
record Sql(String text, List<Object> values) {

  static final Sql NOTHING = of("");

  static Sql of(String text, Object... values) {
    return new Sql(text, List.of(values));
  }

  Sql then(Sql next) {
    List<Object> both = new ArrayList<>(values);
    both.addAll(next.values);
    return new Sql(text + next.text, both);
  }

  Sql then(String next, Object... nextValues) {
    return then(of(next, nextValues));
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    try {
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        statement.setObject(
            i + 1,
            value instanceof List<?> list
                ? connection.createArrayOf("text", list.toArray())
                : value);
      }
      return statement;
    } catch (SQLException e) {
      try (statement) {
        throw e;
      }
    }
  }
}
