package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import java.util.List;

/**
 * What the events that fit are made of.
 *
 * @param total number of them
 * @param states how many there are of each type and state
 */
public record Facets(long total, List<State> states) {

  /**
   * Events of a type in a state.
   *
   * @param type which kind of event
   * @param state status of a visit, stage of an agreement, actuality of a figure
   * @param events number of them
   */
  public record State(EventType type, String state, long events) {}

  static Facets of(List<State> states) {
    return new Facets(states.stream().mapToLong(State::events).sum(), states);
  }
}
