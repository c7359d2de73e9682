package dev.chancery.cli.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * RFC 4180: a header, lines that end with CR LF, fields in quotes where they must be. Null is an
 * empty field; the items of a list are separated by semicolons.
 */
public final class CsvSink implements RowSink {

  private final CsvWriter csv;

  public CsvSink(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void begin(List<Field> fields) {
    csv.writeRecord(fields.stream().map(Field::name).toList());
  }

  @Override
  public void row(List<Object> values) {
    csv.writeRecord(values.stream().map(CsvSink::text).toList());
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
