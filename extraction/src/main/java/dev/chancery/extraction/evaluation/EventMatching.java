package dev.chancery.extraction.evaluation;

import dev.chancery.contracts.event.EventType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which predicted event stands for which annotated one: one to one, the pairs with the most right
 * slots first; of equal pairs the one that stands later in the lists.
 *
 * @param pairs the matched events, best first
 */
record EventMatching(List<Pair> pairs) {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted)
          .reversed();

  /**
   * Two events that speak of the same.
   *
   * @param type the type of both
   * @param gold place of the annotated one in its list
   * @param predicted place of the predicted one in its list
   * @param slots how right its slots are
   */
  record Pair(EventType type, int gold, int predicted, SlotScores slots) {
    double score() {
      return slots.mean();
    }
  }

  /**
   * @param text the document
   */
  static EventMatching of(List<AnnotatedEvent> gold, List<AnnotatedEvent> predicted, String text) {
    BitSet takenGold = new BitSet();
    BitSet takenPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates(gold, predicted, PlainText.of(text))) {
      if (!takenGold.get(pair.gold()) && !takenPredicted.get(pair.predicted())) {
        takenGold.set(pair.gold());
        takenPredicted.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return new EventMatching(List.copyOf(pairs));
  }

  private static List<Pair> candidates(
      List<AnnotatedEvent> gold, List<AnnotatedEvent> predicted, String plainText) {
    List<LocatedEvent> right = locate(gold, plainText);
    List<LocatedEvent> told = locate(predicted, plainText);
    List<Pair> candidates = new ArrayList<>();
    for (EventType type : EventType.values()) {
      TypeComparison comparison = TypeComparison.of(type);
      for (int i = 0; i < right.size(); i++) {
        for (int j = 0; j < told.size(); j++) {
          if (gold.get(i).is(type)
              && predicted.get(j).is(type)
              && comparison.fits(right.get(i), told.get(j))) {
            candidates.add(new Pair(type, i, j, comparison.slots(right.get(i), told.get(j))));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static List<LocatedEvent> locate(List<AnnotatedEvent> events, String plainText) {
    return events.stream().map(event -> LocatedEvent.in(plainText, event)).toList();
  }

  boolean hasGold(int place) {
    return pairs.stream().anyMatch(pair -> pair.gold() == place);
  }

  boolean hasPredicted(int place) {
    return pairs.stream().anyMatch(pair -> pair.predicted() == place);
  }
}
