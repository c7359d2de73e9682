package dev.chancery.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as an aligned table: numbers to the right, long texts cut. */
final class TableRows implements RowWriter {

  private static final String GAP = "  ";

  private final PrintWriter out;
  private final int widest;
  private final List<List<Object>> rows = new ArrayList<>();
  private List<String> columns = List.of();

  /**
   * @param widest number of characters that a column may take
   */
  TableRows(PrintWriter out, int widest) {
    this.out = out;
    this.widest = widest;
  }

  @Override
  public void begin(List<String> names) {
    columns = List.copyOf(names);
    rows.clear();
  }

  @Override
  public void row(List<Object> values) {
    rows.add(new ArrayList<>(values));
  }

  @Override
  public void end() {
    int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    line(new ArrayList<>(columns), widths);
    line(IntStream.of(widths).<Object>mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> line(row, widths));
    out.println(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)");
  }

  private int width(int column) {
    return rows.stream()
        .mapToInt(row -> cell(row.get(column)).length())
        .reduce(columns.get(column).length(), Math::max);
  }

  private void line(List<Object> values, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cell(values.get(i));
      String padding = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : GAP)
          .append(values.get(i) instanceof Number ? padding + cell : cell + padding);
    }
    out.println(line.toString().stripTrailing());
  }

  private String cell(Object value) {
    String text = value == null ? "" : text(value).replaceAll("\\s+", " ");
    return text.length() <= widest ? text : text.substring(0, widest - 1) + "…";
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
