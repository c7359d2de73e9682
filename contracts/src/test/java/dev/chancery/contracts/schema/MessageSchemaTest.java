package dev.chancery.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import dev.chancery.contracts.Samples;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.wire.EventJson;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSchemaTest {

  private static final Map<Class<?>, String> FILES =
      Map.of(
          Visit.class, "schema/visit.schema.json",
          Agreement.class, "schema/agreement.schema.json",
          TradeFigure.class, "schema/trade-figure.schema.json",
          ProcessedDocument.class, "schema/document-processed.schema.json");

  static List<DiplomaticEvent> events() {
    return Samples.events();
  }

  static List<ProcessedDocument> documents() {
    return Samples.documents();
  }

  static Stream<Arguments> files() {
    return FILES.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  private static JsonSchema schema(Object message) {
    return Schemas.load(FILES.get(message.getClass()));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(value -> texts.add(value.textValue()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("events")
  void realEventsAreValid(DiplomaticEvent event) {
    assertThat(Schemas.errors(schema(event), EventJson.write(event))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void realProcessedDocumentsAreValid(ProcessedDocument document) {
    assertThat(Schemas.errors(schema(document), EventJson.write(document))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void newPropertiesAreAllowed(DiplomaticEvent event) throws IOException {
    ObjectNode json = json(EventJson.write(event)).put("mood", "warm");
    assertThat(Schemas.errors(schema(event), json)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everySlotIsRequired(DiplomaticEvent event) throws IOException {
    for (String slot : names(json(EventJson.write(event)))) {
      ObjectNode without = json(EventJson.write(event));
      without.remove(slot);
      assertThat(Schemas.errors(schema(event), without)).as("without %s", slot).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsInvalidUnderTheSchemasOfOtherTypes(DiplomaticEvent event) {
    for (Map.Entry<Class<?>, String> file : FILES.entrySet()) {
      if (file.getKey() != event.getClass()) {
        assertThat(Schemas.errors(Schemas.load(file.getValue()), EventJson.write(event)))
            .as(file.getValue())
            .isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "type        | \"AGREEMENT\"",
        "id          | \"x\"",
        "documentId  | \"sha256:abc\"",
        "engine      | \" \"",
        "confidence  | 1.1",
        "confidence  | null",
        "evidence    | []",
        "evidence    | [{\"start\": 0, \"end\": 4}]",
        "evidence    | [{\"start\": -1, \"end\": 4, \"quote\": \"Peru\"}]",
        "visitor     | 5",
        "hostCountry | \"Chile\"",
        "hostCountry | \"ORG: x\"",
        "places      | null",
        "places      | [null]",
        "start       | \"4 May\"",
        "start       | \"2001-13\"",
        "start       | \"2001-00\"",
        "start       | \"0000\"",
        "end         | \"2001/\"",
        "status      | \"FLOWN\"",
        "status      | null",
        "visitKind   | \"SECRET\""
      })
  void aSlotInTheWrongFormIsInvalid(String slot, String value) throws IOException {
    ObjectNode visit = json(EventJson.write(Samples.fullVisit()));
    visit.set(slot, EventJson.mapper().readTree(value));

    assertThat(Schemas.errors(schema(Samples.fullVisit()), visit)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\": 5, \"unit\": null}",
        "{\"amount\": 5, \"unit\": \" \"}",
        "{\"amount\": null, \"changePct\": null}",
        "{\"amount\": 1e30}",
        "{\"amount\": \"5\"}"
      })
  void aFigureWithoutItsNumberOrUnitIsInvalid(String slots) throws IOException {
    ObjectNode figure = json(EventJson.write(Samples.fullFigure()));
    figure.setAll((ObjectNode) EventJson.mapper().readTree(slots));

    assertThat(Schemas.errors(schema(Samples.fullFigure()), figure)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSchemaNamesTheSlotsInTheirOrder(Class<?> type, String file) throws IOException {
    JsonNode schema = Schemas.read(file);
    List<String> slots =
        new ArrayList<>(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    if (DiplomaticEvent.class.isAssignableFrom(type)) {
      slots.add(0, "type");
    }

    assertThat(names(schema.path("properties"))).isEqualTo(slots);
    assertThat(texts(schema.path("required"))).isEqualTo(slots);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSchemaKnowsAllValuesOfEnumeratedSlots(Class<?> type, String file) throws IOException {
    for (RecordComponent slot : type.getRecordComponents()) {
      if (slot.getType().isEnum()) {
        List<String> values =
            texts(Schemas.read(file).at("/properties/" + slot.getName() + "/enum"));
        values.removeIf(Objects::isNull);
        assertThat(values)
            .as(slot.getName())
            .containsExactlyElementsOf(
                Arrays.stream(slot.getType().getEnumConstants()).map(Object::toString).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPropertyIsDescribed(Class<?> type, String file) throws IOException {
    for (var property : Schemas.read(file).path("properties").properties()) {
      assertThat(property.getValue().path("description").asText())
          .as(property.getKey())
          .endsWith(".");
    }
  }

  @Test
  void schemasAreInTheFormOfTheirDraft() throws IOException {
    List<String> files = new ArrayList<>(FILES.values());
    files.add("schema/slots.schema.json");
    for (String file : files) {
      assertThat(Schemas.errors(Schemas.metaSchema(), Schemas.read(file))).as(file).isEmpty();
    }
  }

  private static ObjectNode json(byte[] message) throws IOException {
    return (ObjectNode) EventJson.mapper().readTree(message);
  }
}
