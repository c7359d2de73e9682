package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON file of events: {@code {"events": [...]}}, or the bare list.
 *
 * @param path where it lies
 * @param json what it holds
 */
record AnnotationFile(Path path, JsonNode json) {

  /**
   * @throws IllegalArgumentException where it is no JSON; names the file
   */
  static AnnotationFile read(Path path) throws IOException {
    try {
      return new AnnotationFile(path, EventJson.mapper().readTree(Files.readAllBytes(path)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(path + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * @throws IllegalArgumentException where there is no list of objects
   */
  List<AnnotatedEvent> events() {
    JsonNode list = json.isObject() ? json.path("events") : json;
    if (!list.isArray()) {
      throw new IllegalArgumentException(path + " needs a list \"events\"");
    }
    List<AnnotatedEvent> events = new ArrayList<>();
    for (JsonNode event : list) {
      if (!(event instanceof ObjectNode slots)) {
        throw new IllegalArgumentException(path + " has an event that is no object: " + event);
      }
      events.add(new AnnotatedEvent(slots));
    }
    return events;
  }
}
