package dev.chancery.extraction.rule;

import dev.chancery.contracts.event.EventType;
import java.util.List;
import java.util.Map;

/**
 * A rule: where its trigger stands and its pattern fits, an event is told.
 *
 * @param name unique over all files
 * @param type the type of the event
 * @param triggers words, sequences of words, or a kind of phrase in angle brackets; any one will do
 * @param patterns what has to stand around the trigger; the first that fits counts
 * @param settings fixed values of slots, by name
 * @param examples sentences in which it must fire
 * @param counters sentences in which it must not
 * @param origin file and line, for errors
 */
public record Rule(
    String name,
    EventType type,
    List<String> triggers,
    List<Pattern> patterns,
    Map<String, String> settings,
    List<Example> examples,
    List<String> counters,
    String origin) {

  /**
   * A sentence and slots that the event found in it must have.
   *
   * @param text the sentence
   * @param slots values by the contract's names
   */
  public record Example(String text, Map<String, String> slots) {}
}
