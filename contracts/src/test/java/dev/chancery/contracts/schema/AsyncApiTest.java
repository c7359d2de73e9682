package dev.chancery.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the topics says what the code does. */
class AsyncApiTest {

  private static JsonNode api;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream yaml =
        AsyncApiTest.class.getClassLoader().getResourceAsStream(Schemas.FOLDER + "asyncapi.yaml")) {
      api = new YAMLMapper().readTree(yaml);
    }
  }

  /** The text constants of a class whose names begin like this. */
  private static List<String> constants(Class<?> names, String prefix) {
    return Arrays.stream(names.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == String.class && field.getName().startsWith(prefix))
        .map(AsyncApiTest::value)
        .toList();
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(List<JsonNode> values) {
    return values.stream().map(JsonNode::textValue).toList();
  }

  private static JsonNode at(String reference) throws IOException {
    String file = reference.substring(0, reference.indexOf('#'));
    String pointer = reference.substring(reference.indexOf('#') + 1);
    return (file.isEmpty() ? api : Schemas.read(file)).at(pointer);
  }

  private static JsonNode resolve(String reference) throws IOException {
    return at(reference.contains("#") ? reference : reference + "#");
  }

  /** A copy in which references within the description are replaced by what they mean. */
  private static JsonNode inlined(JsonNode node) throws IOException {
    String reference = node.path("$ref").asText("");
    if (reference.startsWith("#")) {
      return inlined(resolve(reference));
    }
    JsonNode copy = node.deepCopy();
    if (copy instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        object.set(entry.getKey(), inlined(entry.getValue()));
      }
    } else if (copy.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      for (JsonNode item : node) {
        items.add(inlined(item));
      }
      return EventJson.mapper().valueToTree(items);
    }
    return copy;
  }

  @Test
  void isOfVersionThree() {
    assertThat(api.path("asyncapi").textValue()).isEqualTo("3.0.0");
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    List<JsonNode> references = api.findValues("$ref");

    assertThat(references).hasSizeGreaterThan(20);
    for (JsonNode reference : references) {
      assertThat(resolve(reference.textValue()).isMissingNode()).as("%s", reference).isFalse();
    }
  }

  @Test
  void everyTopicIsAChannel() {
    assertThat(texts(api.path("channels").findValues("address")))
        .containsExactlyInAnyOrderElementsOf(constants(Topics.class, ""));
  }

  @Test
  void everyTypeOfMessageIsDescribed() {
    List<String> types = new ArrayList<>();
    for (JsonNode type : api.path("components").findValues("ce_type")) {
      if (type.has("const")) {
        types.add(type.path("const").textValue());
      }
    }
    assertThat(types).containsExactlyInAnyOrderElementsOf(constants(CloudEvents.class, "TYPE_"));
  }

  @Test
  void everyHeaderOfADocumentIsDescribed() {
    assertThat(api.at("/components/schemas/documentHeaders/properties").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrderElementsOf(constants(CloudEvents.class, "HEADER_"));
  }

  @Test
  void everyReasonIsListed() {
    List<String> codes = new ArrayList<>();
    api.at("/components/schemas/deadLetterHeaders/properties/dlq_reason/enum")
        .forEach(code -> codes.add(code.textValue()));
    assertThat(codes).isEqualTo(Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  @Test
  void everyMessageHasAnExampleThatIsValid() throws IOException {
    for (Map.Entry<String, JsonNode> message : api.at("/components/messages").properties()) {
      JsonNode examples = message.getValue().path("examples");
      assertThat(examples).as(message.getKey()).isNotEmpty();
      for (JsonNode example : examples) {
        for (String part : List.of("headers", "payload")) {
          JsonNode schema = inlined(message.getValue().path(part));
          assertThat(Schemas.errors(Schemas.of(schema), example.path(part)))
              .as("%s of %s %s", part, message.getKey(), example.path("name"))
              .isEmpty();
        }
      }
    }
  }

  @Test
  void headersOfAnotherTypeAreInvalid() throws IOException {
    JsonNode visit = api.at("/components/messages/visit");
    ObjectNode headers = visit.at("/examples/0/headers").deepCopy();
    headers.put("ce_type", CloudEvents.TYPE_AGREEMENT);

    assertThat(Schemas.errors(Schemas.of(inlined(visit.path("headers"))), headers)).isNotEmpty();
  }

  @Test
  void payloadsOfAnotherTypeAreInvalid() throws IOException {
    JsonNode schema = inlined(api.at("/components/messages/visit/payload"));

    assertThat(Schemas.errors(Schemas.of(schema), example("agreement").path("payload")))
        .isNotEmpty();
  }

  @Test
  void examplesOfEventsCanBeRead() throws IOException {
    for (String name : List.of("visit", "agreement", "tradeFigure")) {
      byte[] payload = example(name).path("payload").toString().getBytes(StandardCharsets.UTF_8);
      assertThat(EventJson.readEvent(payload).id())
          .hasToString(example(name).at("/headers/ce_id").textValue());
    }
    JsonNode processed = example("documentProcessed").path("payload");
    byte[] payload = processed.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(EventJson.readProcessed(payload).eventCount()).isEqualTo(1);
  }

  @Test
  void theIdOfTheExampleIsTheHashOfItsBytes() {
    JsonNode document = example("rawDocument");
    byte[] content = document.path("payload").textValue().getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentId.of(content)).hasToString(document.at("/headers/ce_id").textValue());
  }

  private static JsonNode example(String message) {
    return api.at("/components/messages/" + message + "/examples/0");
  }
}
