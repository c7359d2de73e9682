package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.rule.Rule;
import dev.chancery.extraction.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule fires in its examples, with the slots they name, and does not in its counter-examples.
 */
class RuleExamplesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  static Stream<Arguments> examples() {
    return RuleBook.standard().rules().stream()
        .flatMap(
            rule -> rule.examples().stream().map(example -> Arguments.of(named(rule), example)));
  }

  static Stream<Arguments> counters() {
    return RuleBook.standard().rules().stream()
        .flatMap(rule -> rule.counters().stream().map(text -> Arguments.of(named(rule), text)));
  }

  private static Named<Rule> named(Rule rule) {
    return Named.of(rule.origin() + " " + rule.name(), rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void firesInItsExample(Rule rule, Rule.Example example) {
    Document document = document(example.text());

    assertThat(ENGINE.firing(document))
        .as("rules that fire in: " + example.text())
        .contains(rule.name());
    List<Map<String, String>> found = new ArrayList<>();
    for (DiplomaticEvent event : ENGINE.extract(document)) {
      if (event.eventType() == rule.type()) {
        found.add(slots(event));
      }
    }
    assertThat(found)
        .as("slots of the events in: " + example.text())
        .anySatisfy(slots -> assertThat(slots).containsAllEntriesOf(example.slots()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counters")
  void keepsStillInItsCounterExample(Rule rule, String text) {
    assertThat(ENGINE.firing(document(text)))
        .as("rules that fire in: " + text)
        .doesNotContain(rule.name());
  }

  private static Document document(String text) {
    return SampleDocument.of(Genre.OTHER, text);
  }

  private static Map<String, String> slots(DiplomaticEvent event) {
    JsonNode json = EventJson.mapper().valueToTree(event);
    Map<String, String> slots = new java.util.TreeMap<>();
    json.properties().forEach(field -> slots.put(field.getKey(), text(field.getValue())));
    return slots;
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
    List<String> parts = new ArrayList<>();
    value.forEach(part -> parts.add(part.asText()));
    return String.join(",", parts);
  }
}
