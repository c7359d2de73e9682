package dev.chancery.store.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many events there are between countries.
 *
 * @param countries codes of those that have most, most first
 * @param pairs all pairs among these that have events
 * @param others number of countries that are left out
 */
public record Pairs(List<String> countries, List<Pair> pairs, int others) {

  /**
   * Two countries.
   *
   * @param a code that comes first in the alphabet
   * @param b the other
   * @param events number of events that have both
   */
  public record Pair(String a, String b, long events) {}

  static Pairs of(List<Pair> all, int limit) {
    Map<String, Long> weights = new HashMap<>();
    for (Pair pair : all) {
      weights.merge(pair.a(), pair.events(), Long::sum);
      weights.merge(pair.b(), pair.events(), Long::sum);
    }
    List<String> heaviest =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    Set<String> shown = new HashSet<>(heaviest);
    return new Pairs(
        heaviest,
        all.stream().filter(pair -> shown.contains(pair.a()) && shown.contains(pair.b())).toList(),
        weights.size() - heaviest.size());
  }
}
