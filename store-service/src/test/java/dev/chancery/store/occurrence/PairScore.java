package dev.chancery.store.occurrence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How well events were linked: of all pairs of events that were joined, how many belong together
 * (precision), and of those that belong together how many were joined (recall).
 */
public record PairScore(long joined, long together, long both) {

  /**
   * @param truth by event
   * @param found by event; an event that is missing here is alone
   */
  public static PairScore of(Map<UUID, ?> truth, Map<UUID, ?> found) {
    Map<Object, Long> inTruth = new HashMap<>();
    Map<Object, Long> inFound = new HashMap<>();
    Map<Object, Long> inBoth = new HashMap<>();
    truth.forEach(
        (event, occurrence) -> {
          Object place = found.get(event) == null ? event : found.get(event);
          inTruth.merge(occurrence, 1L, Long::sum);
          inFound.merge(place, 1L, Long::sum);
          inBoth.merge(occurrence + " " + place, 1L, Long::sum);
        });
    return new PairScore(pairs(inFound), pairs(inTruth), pairs(inBoth));
  }

  private static long pairs(Map<Object, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  public double precision() {
    return joined == 0 ? 1 : (double) both / joined;
  }

  public double recall() {
    return together == 0 ? 1 : (double) both / together;
  }

  @Override
  public String toString() {
    return "precision %.4f (%d of %d pairs), recall %.4f (%d of %d pairs)"
        .formatted(precision(), both, joined, recall(), both, together);
  }
}
