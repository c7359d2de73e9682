package dev.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;

/** Rows as RFC 4180 CSV with a header; null is an empty field. */
final class CsvRows implements RowWriter {

  private final CsvWriter csv;

  CsvRows(PrintWriter out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  @Override
  public void begin(List<String> columns) {
    csv.writeRecord(columns);
  }

  @Override
  public void row(List<Object> values) {
    csv.writeRecord(values.stream().map(CsvRows::field).toList());
  }

  private static String field(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
