package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.wire.EventJson;
import java.util.List;

/** Annotated events for tests, written as JSON with single quotes. */
final class Annotations {

  private Annotations() {}

  static AnnotatedEvent event(String json) {
    try {
      return new AnnotatedEvent((ObjectNode) EventJson.mapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** A whole event of that type, with some slots replaced. */
  static AnnotatedEvent event(AnnotatedEvent like, String slots) {
    ObjectNode copy = like.json().deepCopy();
    copy.setAll(event(slots).json());
    return new AnnotatedEvent(copy);
  }

  static GoldDocument document(String name, String text, AnnotatedEvent... events) {
    return new GoldDocument(name, text, null, List.of(events));
  }
}
