package dev.chancery.store.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A trip, instrument or figure with all that documents tell of it.
 *
 * @param id of the occurrence, which is the id of the event that was reported first
 * @param kind which it is
 * @param facts what is known of it, from all tellings: the columns of the view trip, instrument or
 *     trade_series in the names of JSON; lists as arrays
 * @param stages the life of an instrument, else empty
 * @param tellings the events that tell of it, those published first before the others
 */
public record Occurrence(
    UUID id, Kind kind, Map<String, Object> facts, List<Stage> stages, List<ListedEvent> tellings) {

  /** What occurs. */
  public enum Kind {
    TRIP,
    INSTRUMENT,
    FIGURE
  }

  /**
   * A stage in the life of an instrument.
   *
   * @param stage PROPOSED to TERMINATED
   * @param date ISO 8601 of reduced precision, null where no document tells
   * @param event that tells it best
   * @param sources of the documents that tell it
   */
  public record Stage(String stage, String date, UUID event, List<String> sources) {}
}
