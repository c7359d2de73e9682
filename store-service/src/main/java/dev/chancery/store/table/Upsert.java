package dev.chancery.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes any number of rows by one statement: each column travels as one array. Rows whose key is
 * there already are replaced. Immutable.
 */
public final class Upsert<T> {

  private static final char NUL = '\0';

  /** PostgreSQL's text cannot hold NUL; one character for one keeps the offsets of evidence. */
  private static final char REPLACEMENT = '\uFFFD';

  private final String sql;
  private final List<Column<T>> columns;

  /**
   * @param table with its schema
   * @param keys names of the key columns, among the columns
   */
  public Upsert(String table, List<String> keys, List<Column<T>> columns) {
    this(columns, sql(table, keys, columns, ""));
  }

  private Upsert(List<Column<T>> columns, String sql) {
    this.columns = List.copyOf(columns);
    this.sql = sql;
  }

  /** Rows that are in the table as they are to be are not touched at all. */
  public static <T> Upsert<T> ofChanges(String table, List<String> keys, List<Column<T>> columns) {
    String there = columns.stream().map(c -> "known." + c.name()).collect(Collectors.joining(", "));
    return new Upsert<>(
        columns,
        sql(
            table,
            keys,
            columns,
            " WHERE NOT EXISTS (SELECT FROM %s AS known WHERE %s AND (%s) IS NOT DISTINCT FROM (%s))"
                .formatted(
                    table,
                    keys.stream()
                        .map(key -> "known.%1$s = r.%1$s".formatted(key))
                        .collect(Collectors.joining(" AND ")),
                    there,
                    values(columns))));
  }

  private static <T> String values(List<Column<T>> columns) {
    return columns.stream()
        .map(c -> "r." + c.name() + (c.type().endsWith("[]") ? "::" + c.type() : ""))
        .collect(Collectors.joining(", "));
  }

  private static <T> String sql(
      String table, List<String> keys, List<Column<T>> columns, String where) {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    // An array of arrays would be unnested to its last item: lists travel as text.
    String arrays =
        columns.stream()
            .map(column -> column.type().endsWith("[]") ? "?" : "?::" + column.type() + "[]")
            .collect(Collectors.joining(", "));
    String changes =
        columns.stream()
            .map(Column::name)
            .filter(name -> !keys.contains(name))
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) SELECT %s FROM unnest(%s) AS r (%s)%s ON CONFLICT (%s) DO %s"
        .formatted(
            table,
            names,
            values(columns),
            arrays,
            names,
            where,
            String.join(", ", keys),
            changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes);
  }

  /**
   * @param rows no two with the same key
   */
  public void write(Connection connection, List<T> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameter = 1;
      for (Column<T> column : columns) {
        Object[] cells = rows.stream().map(row -> storable(column.value().apply(row))).toArray();
        statement.setArray(parameter++, connection.createArrayOf("text", cells));
      }
      statement.executeUpdate();
    }
  }

  private static String storable(String text) {
    return text == null ? null : text.replace(NUL, REPLACEMENT);
  }
}
