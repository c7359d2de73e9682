package dev.chancery.extraction.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How right each slot of a matched event is: 1 right, 0 wrong, 0.5 for a date that overlaps the
 * right one.
 *
 * @param bySlot from the slot's name, in the order of comparison
 */
record SlotScores(Map<String, Double> bySlot) {

  SlotScores {
    bySlot = Collections.unmodifiableMap(new LinkedHashMap<>(bySlot));
  }

  /** The share of slots that are right. */
  double mean() {
    return bySlot.values().stream().mapToDouble(Double::doubleValue).sum() / bySlot.size();
  }

  /** The slots that are not wholly right. */
  List<String> wrong() {
    return bySlot.entrySet().stream()
        .filter(slot -> slot.getValue() < 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Compares two events slot by slot. */
  static final class Tally {

    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final LocatedEvent gold;
    private final LocatedEvent predicted;

    Tally(LocatedEvent gold, LocatedEvent predicted) {
      this.gold = gold;
      this.predicted = predicted;
    }

    Tally slot(String name, boolean right) {
      scores.put(name, right ? 1.0 : 0.0);
      return this;
    }

    /** A name or code: letter case and accents do not count. */
    Tally name(String slot) {
      return slot(slot, gold.plain(slot).equals(predicted.plain(slot)));
    }

    Tally number(String slot) {
      return slot(slot, Numbers.same(gold.number(slot), predicted.number(slot)));
    }

    Tally date(String slot) {
      DaySpan right = gold.days(slot);
      DaySpan told = predicted.days(slot);
      if (right == null || told == null) {
        return slot(slot, right == null && told == null);
      }
      scores.put(slot, right.equals(told) ? 1.0 : right.overlaps(told) ? 0.5 : 0.0);
      return this;
    }

    /** The scores, with that of the evidence. */
    SlotScores scores() {
      slot("evidence", gold.sharesWordsWith(predicted));
      return new SlotScores(scores);
    }
  }
}
