package dev.chancery.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ways of saying the same that patterns share: {@code frame GOER = {visitor: <person>} ..10 @} and
 * from there on {@code pattern GOER: TRIGGER to {host: <place>}}. The rest of the pattern takes the
 * place of {@code @}; a frame told several times makes as many patterns, in its order.
 */
final class Frames {

  private static final String REST = "@";

  private final Map<String, List<String>> frames = new HashMap<>();

  /** Takes {@code NAME = pattern with @}. */
  void define(String definition, RuleLine line) {
    int equals = definition.indexOf('=');
    String frame = equals < 0 ? "" : definition.substring(equals + 1).strip();
    if (frame.split(REST, -1).length != 2) {
      throw line.error("write: frame NAME = ... @ ...");
    }
    frames
        .computeIfAbsent(definition.substring(0, equals).strip(), name -> new ArrayList<>())
        .add(frame);
  }

  /** The patterns that a written one stands for. */
  List<String> patterns(String written, RuleLine line) {
    int colon = written.indexOf(": ");
    String name = colon < 0 ? "" : written.substring(0, colon);
    if (name.isEmpty() || !name.chars().allMatch(c -> Character.isUpperCase(c) || c == '_')) {
      return List.of(written);
    }
    List<String> alternatives = frames.get(name);
    if (alternatives == null) {
      throw line.error(
          "unknown frame " + name + " (define it above with: frame " + name + " = ... @ ...)");
    }
    String rest = written.substring(colon + 2);
    return alternatives.stream().map(frame -> frame.replace(REST, rest)).toList();
  }
}
