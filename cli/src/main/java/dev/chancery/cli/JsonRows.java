package dev.chancery.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows as JSON objects, one a line. */
final class JsonRows implements RowWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final PrintWriter out;
  private List<String> columns = List.of();

  JsonRows(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<String> names) {
    columns = List.copyOf(names);
  }

  @Override
  public void row(List<Object> values) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    out.println(JSON.writeValueAsString(row));
  }

  @Override
  public void end() {
    out.flush();
  }
}
