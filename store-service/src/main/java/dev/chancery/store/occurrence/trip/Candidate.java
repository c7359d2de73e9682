package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.name.Visitor;

/** A telling with what is read from it. */
record Candidate(VisitTelling telling, Visitor visitor, When when) {

  /** The day of publication, or null. */
  ReducedDate published() {
    return telling.report().published();
  }
}
