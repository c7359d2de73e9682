package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many events begin in each period.
 *
 * @param by what a period is
 * @param periods those that have events, in order
 * @param undated number of events without a date
 */
public record Timeline(Step by, List<Period> periods, long undated) {

  private static final int MOST_MONTHS = 96;
  private static final int MONTHS_A_YEAR = 12;

  /** Lengths of a period. */
  public enum Step {
    YEAR(4),
    MONTH(7),
    DAY(10);

    private final int length;

    Step(int length) {
      this.length = length;
    }

    String of(String day) {
      return day.substring(0, length);
    }
  }

  /**
   * A period with its events.
   *
   * @param period ISO 8601: 2001, 2001-03 or 2001-03-12
   * @param counts number of events of each type that has some
   */
  public record Period(String period, Map<EventType, Long> counts) {}

  /**
   * Events of a type that begin on a day.
   *
   * @param day ISO 8601, or the first of its month; null for undated ones
   */
  record Count(String day, EventType type, long events) {}

  /**
   * @param step null for the one that fits: years where months would be too many
   */
  static Timeline of(List<Count> counts, Step step) {
    Step fitting = step == null ? fitting(counts) : step;
    Map<String, Map<EventType, Long>> periods = new TreeMap<>();
    long undated = 0;
    for (Count count : counts) {
      if (count.day() == null) {
        undated += count.events();
      } else {
        periods
            .computeIfAbsent(fitting.of(count.day()), period -> new EnumMap<>(EventType.class))
            .merge(count.type(), count.events(), Long::sum);
      }
    }
    return new Timeline(
        fitting,
        periods.entrySet().stream()
            .map(period -> new Period(period.getKey(), period.getValue()))
            .toList(),
        undated);
  }

  private static Step fitting(List<Count> counts) {
    List<Integer> months =
        counts.stream()
            .filter(count -> count.day() != null)
            .map(count -> month(count.day()))
            .sorted()
            .toList();
    boolean few = months.isEmpty() || months.get(months.size() - 1) - months.get(0) <= MOST_MONTHS;
    return few ? Step.MONTH : Step.YEAR;
  }

  private static int month(String day) {
    return Integer.parseInt(day.substring(0, 4)) * MONTHS_A_YEAR
        + Integer.parseInt(day.substring(5, 7));
  }
}
