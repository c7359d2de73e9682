package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.wire.EventJson;
import java.util.ArrayList;
import java.util.List;

/**
 * An event as somebody wrote it down: an annotator, an engine, another program. Its slots are read
 * leniently, so that imperfect output can be scored rather than refused.
 *
 * @param json the whole event; slots named as in {@link DiplomaticEvent}, missing or null where
 *     empty; {@code evidence} is a list of quotes or of objects with a {@code quote}
 */
public record AnnotatedEvent(ObjectNode json) {

  /** The annotation that says the same as this event. */
  public static AnnotatedEvent of(DiplomaticEvent event) {
    return new AnnotatedEvent(EventJson.mapper().valueToTree(event));
  }

  public boolean is(EventType type) {
    return type.name().equals(text("type"));
  }

  /** How sure its author is, 0 to 1; null where it does not say. */
  public Double confidence() {
    return number("confidence");
  }

  /** The slot's text, null where it is empty. */
  String text(String slot) {
    JsonNode value = json.get(slot);
    return value == null || value.isNull() || value.asText().isEmpty() ? null : value.asText();
  }

  /**
   * The slot's number, null where it is empty.
   *
   * @throws IllegalArgumentException where it holds something else
   */
  Double number(String slot) {
    JsonNode value = json.get(slot);
    if (value == null || value.isNull()) {
      return null;
    }
    try {
      return value.isNumber() ? (Double) value.doubleValue() : Double.valueOf(value.asText());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(slot + " must be a number, is " + value, e);
    }
  }

  /** The slot's list of texts, empty where there is none. */
  List<String> texts(String slot) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : json.path(slot)) {
      texts.add(value.asText());
    }
    return texts;
  }

  /** The words that tell the event. */
  List<String> quotes() {
    List<String> quotes = new ArrayList<>();
    for (JsonNode evidence : json.path("evidence")) {
      quotes.add(evidence.isObject() ? evidence.path("quote").asText() : evidence.asText());
    }
    return quotes;
  }
}
