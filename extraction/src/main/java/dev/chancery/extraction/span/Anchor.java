package dev.chancery.extraction.span;

import dev.chancery.contracts.time.ReducedDate;

/**
 * Where in time a document stands.
 *
 * @param published when it was published, null where nobody knows
 * @param year the year that its text last named before the expression in question, 0 where none
 */
public record Anchor(ReducedDate published, int year) {

  /** Whether the clause looks back or ahead, by its tense. */
  public enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }
}
