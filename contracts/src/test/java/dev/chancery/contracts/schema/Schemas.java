package dev.chancery.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.chancery.contracts.wire.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas that come with the contract. */
final class Schemas {

  static final String FOLDER = "dev/chancery/contracts/";

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private Schemas() {}

  /**
   * @param path below {@link #FOLDER}, as {@code schema/visit.schema.json}; a JSON pointer after
   *     {@code #} may follow
   */
  static JsonSchema load(String path) {
    return FACTORY.getSchema(SchemaLocation.of("classpath:" + FOLDER + path));
  }

  /** The rules of JSON Schema itself. */
  static JsonSchema metaSchema() {
    return FACTORY.getSchema(SchemaLocation.of(VersionFlag.V202012.getId()));
  }

  static JsonSchema of(JsonNode schema) {
    return FACTORY.getSchema(SchemaLocation.of("classpath:" + FOLDER + "inline.json"), schema);
  }

  static JsonNode read(String path) throws IOException {
    try (InputStream json = Schemas.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      return EventJson.mapper().readTree(json);
    }
  }

  static List<String> errors(JsonSchema schema, byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  static List<String> errors(JsonSchema schema, JsonNode json) {
    return schema.validate(json).stream().map(ValidationMessage::getMessage).toList();
  }
}
