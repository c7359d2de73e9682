package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.DiplomaticEvent;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an assembly takes for an event, before its confidence is known.
 *
 * @param event its confidence is still {@link #UNWEIGHED}
 * @param doubts those that no telling of it has settled
 */
record Candidate(DiplomaticEvent event, Set<Doubt> doubts) {

  /** Until {@link Confidence} has weighed the signs. */
  static final double UNWEIGHED = 0.5;

  Candidate {
    doubts = Set.copyOf(doubts);
  }

  Candidate with(Doubt doubt) {
    Set<Doubt> all = EnumSet.of(doubt);
    all.addAll(doubts);
    return new Candidate(event, all);
  }

  boolean isDoubtful() {
    return doubts.stream().anyMatch(Doubt::isGrave);
  }
}
