package dev.chancery.contracts.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * The JSON form of events and processed documents: {@code type} first, then the names of the record
 * components. Every slot is written, null where empty. Readers ignore unknown fields and take a
 * missing slot for null; they refuse unknown values of a slot, and values of another JSON type.
 * Thread-safe.
 */
public final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(instants())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private EventJson() {}

  /** A mapper with the settings of the contract, for whoever embeds events in larger JSON. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static byte[] write(DiplomaticEvent event) {
    return bytes(event);
  }

  public static byte[] write(ProcessedDocument document) {
    return bytes(document);
  }

  /**
   * @throws RefusedException {@link Reason#UNKNOWN_VALUE} where an enumerated slot holds a value
   *     that this version does not know, {@link Reason#MALFORMED} where it is no event otherwise;
   *     the message names the slot
   */
  public static DiplomaticEvent readEvent(byte[] json) {
    return read(json, DiplomaticEvent.class);
  }

  /**
   * @throws RefusedException as {@link #readEvent}
   */
  public static ProcessedDocument readProcessed(byte[] json) {
    return read(json, ProcessedDocument.class);
  }

  private static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of the contract can always be written", e);
    }
  }

  private static <T> T read(byte[] json, Class<T> type) {
    if (json == null) {
      throw new RefusedException(Reason.MALFORMED, "the message has no value");
    }
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new RefusedException(Reason.MALFORMED, "the message is the JSON word null");
      }
      return value;
    } catch (IOException e) {
      throw JsonRefusals.of(e);
    }
  }

  /** Times as ISO 8601 text, as 2026-01-31T12:00:00Z. */
  private static SimpleModule instants() {
    SimpleModule module = new SimpleModule("instants");
    module.addSerializer(Instant.class, new ToStringSerializer(Instant.class));
    module.addDeserializer(
        Instant.class,
        new FromStringDeserializer<Instant>(Instant.class) {
          private static final long serialVersionUID = 1L;

          @Override
          protected Instant _deserialize(String text, DeserializationContext context)
              throws IOException {
            try {
              return Instant.parse(text);
            } catch (DateTimeParseException e) {
              return (Instant)
                  context.handleWeirdStringValue(
                      Instant.class, text, "write ISO 8601 in UTC, as 2026-01-31T12:00:00Z");
            }
          }
        });
    return module;
  }
}
