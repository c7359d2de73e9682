package dev.chancery.ingest.metadata;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Metadata as JSON: the file {@code NAME.meta.json} beside a document, or fields of an object. */
public final class MetadataJson {

  /** What the name of a file of metadata adds to the document's name. */
  public static final String SUFFIX = ".meta.json";

  /** Far more than the four fields need. */
  public static final int LARGEST = 64 * 1024;

  private static final List<String> FIELDS = List.of("published", "source", "title", "url");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private MetadataJson() {}

  /**
   * Reads a file of metadata; a field that is not known is refused, as it is most likely a slip of
   * the pen that would lose what was meant.
   *
   * @throws RefusedException {@link Reason#BAD_METADATA} where it is no JSON object of the known
   *     fields in their forms
   */
  public static Metadata read(byte[] json) {
    if (json.length > LARGEST) {
      throw bad("the metadata has " + json.length + " bytes, at most " + LARGEST + " go");
    }
    ObjectNode object = object(json);
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw bad("unknown field '" + name + "', known are " + String.join(", ", FIELDS));
      }
    }
    return of(object);
  }

  /**
   * The metadata among the fields of an object; others are passed over.
   *
   * @throws RefusedException {@link Reason#BAD_METADATA} where one is not in its form
   */
  public static Metadata of(ObjectNode object) {
    return Metadata.of(
        text(object, "published"),
        text(object, "source"),
        text(object, "title"),
        text(object, "url"));
  }

  private static ObjectNode object(byte[] json) {
    try {
      if (MAPPER.readTree(json) instanceof ObjectNode object) {
        return object;
      }
      throw bad("the metadata is no JSON object, write {\"published\": \"2001-03-12\"}");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw bad(
          "the metadata is no JSON from line " + at.getLineNr() + ", column " + at.getColumnNr());
    } catch (IOException e) {
      throw bad("the metadata cannot be read: " + e.getMessage());
    }
  }

  private static String text(ObjectNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    boolean yearAsNumber = field.equals("published") && value.isInt();
    if (!value.isTextual() && !yearAsNumber) {
      throw bad(field + " must be text in quotes");
    }
    return value.asText();
  }

  private static RefusedException bad(String message) {
    return new RefusedException(Reason.BAD_METADATA, message);
  }
}
