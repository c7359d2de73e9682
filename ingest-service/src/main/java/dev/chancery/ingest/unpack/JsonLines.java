package dev.chancery.ingest.unpack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.MetadataJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A file with one JSON object a line: {@code text}, and where known {@code published}, {@code
 * source}, {@code title}, {@code url}; other fields are passed over. The bytes of such a document
 * are its text in UTF-8. Members are named by the number of their line, from 1.
 */
final class JsonLines {

  private static final String CONTENT_TYPE = "text/plain; charset=utf-8";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final int documentBytes;

  JsonLines(int documentBytes) {
    this.documentBytes = documentBytes;
  }

  void read(InputStream in, Consumer<Part> parts) throws IOException {
    ByteLines lines = new ByteLines(in, documentBytes);
    int number = 0;
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (!line.isBlank()) {
        parts.accept(part(Integer.toString(number), line));
      }
    }
  }

  private Part part(String member, ByteLines.Line line) {
    try {
      if (line.cut()) {
        throw new RefusedException(
            Reason.TOO_LARGE, "the line has more than " + documentBytes + " bytes");
      }
      ObjectNode object = object(line);
      byte[] text = text(object).getBytes(StandardCharsets.UTF_8);
      FirstBytes.check(FileKind.TEXT, text, "text");
      return new Part.Found(member, text, CONTENT_TYPE, MetadataJson.of(object));
    } catch (RefusedException e) {
      return new Part.Refused(member, e.reason(), e.getMessage());
    }
  }

  private static ObjectNode object(ByteLines.Line line) {
    String json = new String(line.bytes(), StandardCharsets.UTF_8);
    try {
      JsonNode node = MAPPER.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new RefusedException(Reason.MALFORMED, "the line is no JSON object");
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          Reason.MALFORMED, "the line is no JSON from column " + e.getLocation().getColumnNr(), e);
    }
  }

  private static String text(ObjectNode object) {
    JsonNode text = object.get("text");
    if (text == null || !text.isTextual()) {
      throw new RefusedException(Reason.MALFORMED, "the object has no field text of type text");
    }
    return text.textValue();
  }
}
