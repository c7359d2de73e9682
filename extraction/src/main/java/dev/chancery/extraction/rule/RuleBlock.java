package dev.chancery.extraction.rule;

import dev.chancery.contracts.event.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of one rule, as they are read. */
final class RuleBlock {

  private final String name;
  private final NamedSets sets;
  private final Frames frames;
  private final RuleLine start;
  private EventType type;
  private final List<String> triggers = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Rule.Example> examples = new ArrayList<>();
  private final List<String> counters = new ArrayList<>();

  RuleBlock(String name, NamedSets sets, Frames frames, RuleLine start) {
    this.name = name;
    this.sets = sets;
    this.frames = frames;
    this.start = start;
  }

  /** Takes a line by its first word. */
  void add(String key, String rest, RuleLine line) {
    switch (key) {
      case "type" -> type = type(rest, line);
      case "trigger" -> addTriggers(rest, line);
      case "pattern" -> addPatterns(rest, line);
      case "set" -> set(rest, line);
      case "example" -> examples.add(example(rest, line));
      case "counter" -> counters.add(rest);
      default ->
          throw line.error(
              "unknown word '" + key + "' (known: type, trigger, pattern, set, example, counter)");
    }
  }

  /**
   * @throws IllegalArgumentException where the rule lacks a part; the message names it
   */
  Rule rule() {
    require(type != null, "type");
    require(!triggers.isEmpty(), "trigger");
    require(!patterns.isEmpty(), "pattern");
    require(!examples.isEmpty(), "example");
    require(!counters.isEmpty(), "counter");
    return new Rule(
        name,
        type,
        List.copyOf(triggers),
        List.copyOf(patterns),
        Map.copyOf(settings),
        List.copyOf(examples),
        List.copyOf(counters),
        start.toString());
  }

  private void require(boolean present, String what) {
    if (!present) {
      throw start.error("rule '" + name + "' has no " + what);
    }
  }

  private static EventType type(String name, RuleLine line) {
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw line.error("unknown type '" + name + "' (VISIT, AGREEMENT, TRADE_FIGURE)", e);
    }
  }

  /**
   * Words apart by spaces; several words of one trigger joined by underscores; %SET for all of a
   * set; {@code <kind>}.
   */
  private void addTriggers(String rest, RuleLine line) {
    for (String trigger : sets.words(List.of(rest.split("\\s+")), line)) {
      if (trigger.startsWith("<")) {
        PhraseKind.written(trigger, line);
      }
      triggers.add(trigger);
    }
  }

  private void addPatterns(String rest, RuleLine line) {
    for (String pattern : frames.patterns(rest, line)) {
      patterns.add(PatternText.read(pattern, sets, line));
    }
  }

  private void set(String rest, RuleLine line) {
    int equals = rest.indexOf('=');
    if (equals < 0) {
      throw line.error("write: set slot = value");
    }
    settings.put(rest.substring(0, equals).strip(), rest.substring(equals + 1).strip());
  }

  private static Rule.Example example(String rest, RuleLine line) {
    int arrow = rest.indexOf("=>");
    if (arrow < 0) {
      throw line.error("write: example SENTENCE => slot: value; slot: value");
    }
    Map<String, String> slots = new LinkedHashMap<>();
    for (String slot : rest.substring(arrow + 2).split(";")) {
      int colon = slot.indexOf(':');
      if (colon < 0) {
        throw line.error("no slot: '" + slot.strip() + "' (write slot: value)");
      }
      slots.put(slot.substring(0, colon).strip(), slot.substring(colon + 1).strip());
    }
    return new Rule.Example(rest.substring(0, arrow).strip(), slots);
  }
}
