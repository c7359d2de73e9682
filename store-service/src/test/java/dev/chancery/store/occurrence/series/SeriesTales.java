package dev.chancery.store.occurrence.series;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.store.occurrence.Story;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Documents that report trade figures, with the truth beside them: rounded, contradicting each
 * other, with the sides of a turnover in any order, at times without the period. Neighbours on
 * purpose: the next year, the target for the same year, another commodity. The same seed gives the
 * same tales.
 */
public final class SeriesTales {

  private record Truth(
      int number,
      Flow flow,
      String reporter,
      String partner,
      String commodity,
      String period,
      Actuality actuality,
      BigDecimal amount) {}

  private static final List<String> COUNTRIES = List.of("RUS", "IRN", "BLR", "UKR", "CHN", "WLD");
  private static final List<String> GOODS = List.of("", "", "tractors", "crude oil", "potash");

  private final Random random;
  private final List<Truth> truths = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final Map<UUID, Integer> pointOfEvent = new HashMap<>();

  private SeriesTales(long seed) {
    random = new Random(seed);
  }

  public static SeriesTales of(long seed, int points, int documents) {
    SeriesTales tales = new SeriesTales(seed);
    tales.make(points);
    tales.tell(documents);
    return tales;
  }

  public List<Story> stories() {
    return stories;
  }

  /** The number of the point that an event reports. */
  public Map<UUID, Integer> truth() {
    return pointOfEvent;
  }

  private void make(int points) {
    List<Flow> flows = List.of(Flow.EXPORT, Flow.IMPORT, Flow.TURNOVER, Flow.CREDIT);
    Map<String, Integer> known = new HashMap<>();
    while (truths.size() < points) {
      String a = any(COUNTRIES.subList(0, 5));
      String b = any(COUNTRIES);
      Flow flow = any(flows);
      if (a.equals(b) || (flow == Flow.TURNOVER && a.compareTo(b) > 0)) {
        continue;
      }
      String goods = any(GOODS);
      int year = 1998 + random.nextInt(6);
      for (int next = 0; next <= random.nextInt(3); next++) {
        Actuality actuality = random.nextInt(5) == 0 ? Actuality.TARGET : Actuality.ACTUAL;
        String key = flow + a + b + goods + (year + next) + actuality;
        if (known.putIfAbsent(key, 1) == null) {
          truths.add(
              new Truth(
                  truths.size(),
                  flow,
                  a,
                  b,
                  goods.isEmpty() ? null : goods,
                  Integer.toString(year + next),
                  actuality,
                  new BigDecimal(1_000_000L + random.nextInt(900_000_000))
                      .round(new MathContext(5))));
        }
      }
    }
  }

  private void tell(int documents) {
    for (int i = 0; i < documents; i++) {
      Truth truth = i < truths.size() ? truths.get(i) : any(truths);
      Story story =
          Story.of("series " + i, (Integer.parseInt(truth.period()) + 1) + "-03-0" + (1 + i % 9));
      BigDecimal amount = truth.amount();
      int wording = random.nextInt(10);
      if (wording < 3) {
        amount = amount.round(new MathContext(3, RoundingMode.HALF_UP));
      } else if (wording < 4 && truth.flow() != Flow.CREDIT) {
        amount = amount.multiply(new BigDecimal("1.2")).round(new MathContext(4));
      }
      boolean isSwapped = truth.flow() == Flow.TURNOVER && random.nextBoolean();
      String period = random.nextInt(12) == 0 ? null : truth.period();
      if (period != null && random.nextInt(6) == 0) {
        period = period + "-01/" + period + "-12";
      }
      story.figure(
          truth.flow(),
          isSwapped ? truth.partner() : truth.reporter(),
          isSwapped ? truth.reporter() : truth.partner(),
          amount.toPlainString(),
          "USD",
          truth.commodity() != null && random.nextBoolean()
              ? truth.commodity().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + truth.commodity().substring(1)
              : truth.commodity(),
          period,
          null,
          truth.actuality());
      pointOfEvent.put(story.events().get(0).id(), truth.number());
      stories.add(story);
    }
    Collections.shuffle(stories, random);
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
