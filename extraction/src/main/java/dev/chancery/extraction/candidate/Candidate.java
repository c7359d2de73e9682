package dev.chancery.extraction.candidate;

import dev.chancery.contracts.event.DiplomaticEvent;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an assembly takes for an event, before its confidence is known.
 *
 * @param event its confidence is still {@link #UNWEIGHED}
 * @param doubts those that no telling of it has settled
 */
public record Candidate(DiplomaticEvent event, Set<Doubt> doubts) {

  /** Until {@link Confidence} has weighed the signs. */
  public static final double UNWEIGHED = 0.5;

  public Candidate {
    doubts = Set.copyOf(doubts);
  }

  public Candidate with(Doubt doubt) {
    Set<Doubt> all = EnumSet.of(doubt);
    all.addAll(doubts);
    return new Candidate(event, all);
  }

  public boolean isDoubtful() {
    return doubts.stream().anyMatch(Doubt::isGrave);
  }
}
