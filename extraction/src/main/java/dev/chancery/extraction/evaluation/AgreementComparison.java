package dev.chancery.extraction.evaluation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same agreement: at least half of all parties named are named by both, told in the same words
 * or of the same kind and stage, at the same time.
 */
final class AgreementComparison implements TypeComparison {

  private static final double LEAST_COMMON_SHARE = 0.5;

  @Override
  public boolean fits(LocatedEvent gold, LocatedEvent predicted) {
    return sameParties(parties(gold), parties(predicted))
        && (gold.sharesWordsWith(predicted)
            || (same("kind", gold, predicted) && same("stage", gold, predicted)))
        && TypeComparison.sameTime(gold.days("date"), predicted.days("date"));
  }

  private static boolean same(String slot, LocatedEvent gold, LocatedEvent predicted) {
    return Objects.equals(gold.text(slot), predicted.text(slot));
  }

  private static boolean sameParties(Set<String> gold, Set<String> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty();
    }
    Set<String> common = new HashSet<>(gold);
    common.retainAll(predicted);
    int all = gold.size() + predicted.size() - common.size();
    return (double) common.size() / all >= LEAST_COMMON_SHARE;
  }

  private static Set<String> parties(LocatedEvent agreement) {
    return agreement.event().texts("parties").stream()
        .map(PlainText::of)
        .collect(Collectors.toSet());
  }

  @Override
  public SlotScores slots(LocatedEvent gold, LocatedEvent predicted) {
    return new SlotScores.Tally(gold, predicted)
        .slot("parties", parties(gold).equals(parties(predicted)))
        .name("kind")
        .name("stage")
        .date("date")
        .slot("count", count(gold) == count(predicted))
        .scores();
  }

  /** The number of instruments; an unknown number counts as one. */
  private static double count(LocatedEvent agreement) {
    Double count = agreement.number("count");
    return count == null || count == 0 ? 1 : count;
  }
}
