package dev.chancery.store.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes all events that fit a filter while they are read, so that any number of them can go. */
@Singleton
final class Downloads {

  static final String CSV = "text/csv";

  private final Events events;
  private final ObjectMapper json;

  Downloads(Events events, ObjectMapper json) {
    this.events = events;
    this.json = json;
  }

  Response answer(String format, EventFilter filter, Sorting.Direction direction) {
    if ("csv".equals(format)) {
      return file(CSV + ";charset=utf-8", format, out -> writeCsv(out, filter, direction));
    }
    if ("json".equals(format)) {
      return file(MediaType.APPLICATION_JSON, format, out -> writeJson(out, filter, direction));
    }
    throw Parameters.bad("format", format, "one of csv, json");
  }

  private static Response file(String type, String ending, StreamingOutput output) {
    return Response.ok(output)
        .type(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"chancery-events." + ending + "\"")
        .build();
  }

  private void writeCsv(OutputStream out, EventFilter filter, Sorting.Direction direction)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(CsvColumn.names());
    try {
      events.each(filter, direction, row -> csv.writeRecord(CsvColumn.fields(row)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private void writeJson(OutputStream out, EventFilter filter, Sorting.Direction direction)
      throws IOException {
    try (SequenceWriter array = json.writerFor(ListedEvent.class).writeValuesAsArray(out)) {
      events.each(
          filter,
          direction,
          row -> {
            try {
              array.write(ListedEvent.read(row));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
