package dev.chancery.store.cookbook;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The answer to a query as {@code ./chancery sql} prints it. */
final class PrintedTable {

  private static final int WIDEST = 200;

  private PrintedTable() {}

  static String of(DataSource source, String query) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<List<String>> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      boolean[] numbers = new boolean[columns];
      List<String> header = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        header.add(rows.getMetaData().getColumnLabel(i));
      }
      while (rows.next()) {
        List<String> line = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          numbers[i - 1] |= value instanceof Number;
          line.add(cell(value instanceof BigDecimal n ? n.toPlainString() : rows.getString(i)));
        }
        lines.add(line);
      }
      return print(header, lines, numbers);
    } catch (SQLException e) {
      throw new IllegalStateException(query + "\n" + e.getMessage(), e);
    }
  }

  private static String cell(String value) {
    String text = value == null ? "" : value.replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static String print(List<String> header, List<List<String>> rows, boolean[] numbers) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          rows.stream()
              .mapToInt(row -> row.get(column).length())
              .reduce(header.get(i).length(), Math::max);
    }
    StringBuilder table = new StringBuilder();
    line(table, header, widths, new boolean[widths.length]);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    line(table, rule, widths, new boolean[widths.length]);
    rows.forEach(row -> line(table, row, widths, numbers));
    return table
        .append(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)")
        .append('\n')
        .toString();
  }

  private static void line(
      StringBuilder table, List<String> cells, int[] widths, boolean[] numbers) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? "" : "  ")
          .append(numbers[i] ? padding + cells.get(i) : cells.get(i) + padding);
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }
}
