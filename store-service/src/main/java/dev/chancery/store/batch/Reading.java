package dev.chancery.store.batch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One reading of a document by an engine. All events that it found carry it, and so does the {@code
 * document.processed} that ends it.
 *
 * @param engine name and version, as {@code rules/1.0.0}
 * @param time {@code ce_time} of its messages, in microseconds as PostgreSQL keeps it
 */
public record Reading(String engine, Instant time) {

  public Reading {
    time = time.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Whether an event of this reading, seen before the end of another one, is no longer true. Events
   * of a later reading that is not at its end yet are: two extractors may be at work on the same
   * bytes.
   *
   * @param finished the reading that has come to its end
   * @param before the one that had come to its end before it, or null
   */
  boolean isOutdatedBy(Reading finished, Reading before) {
    return !equals(finished) && (equals(before) || !time.isAfter(finished.time));
  }
}
