package dev.chancery.store.occurrence.series;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which figures of one flow between the same countries report the same point: the same goods,
 * unit, actuality and period. Of what is one sum a period (exports, imports, turnover, balance)
 * other amounts contradict each other; deals, investments and credits are many, so only equal
 * amounts are one. A figure without a period joins the one point that has its amount. The result
 * depends on the set of tellings alone.
 */
public final class SeriesLinking {

  private static final Set<Flow> ONE_A_PERIOD =
      Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TURNOVER, Flow.BALANCE);

  private record Key(String goods, String unit, Actuality actuality) {}

  /** The reports of one point while they are being found. */
  private static final class Gathering {

    private final List<FigureTelling> tellings = new ArrayList<>();
    private final Set<BigDecimal> amounts = new HashSet<>();

    void add(FigureTelling figure) {
      tellings.add(figure);
      if (figure.amount() != null) {
        amounts.add(figure.amount());
      }
    }

    boolean agrees(FigureTelling figure) {
      return figure.amount() != null
          && !amounts.isEmpty()
          && amounts.stream().allMatch(amount -> Amounts.agree(amount, figure.amount()));
    }
  }

  /**
   * @param tellings all figures of one flow between the same countries
   */
  public List<SeriesPoint> link(Collection<FigureTelling> tellings) {
    Map<String, List<FigureTelling>> byKey = new TreeMap<>();
    for (FigureTelling telling : tellings) {
      Key key = new Key(Goods.key(telling.commodity()), telling.unit(), telling.actuality());
      byKey.computeIfAbsent(key.toString(), one -> new ArrayList<>()).add(telling);
    }
    List<SeriesPoint> points = new ArrayList<>();
    for (List<FigureTelling> figures : byKey.values()) {
      for (Gathering gathering : gather(figures)) {
        points.add(SeriesSummary.of(gathering.tellings));
      }
    }
    return points;
  }

  private static List<Gathering> gather(List<FigureTelling> figures) {
    List<Gathering> all = new ArrayList<>();
    Map<String, List<Gathering>> byPeriod = new TreeMap<>();
    figures.stream()
        .sorted(
            Comparator.comparing((FigureTelling figure) -> figure.period() == null)
                .thenComparing(
                    FigureTelling::amount, Comparator.nullsLast(Amounts.MOST_EXACT.reversed()))
                .thenComparing(FigureTelling::report, Report.FIRST_REPORTED))
        .forEach(
            figure -> {
              List<Gathering> samePeriod =
                  byPeriod.computeIfAbsent(
                      String.valueOf(days(figure)), period -> new ArrayList<>());
              Gathering point = find(figure, samePeriod, all);
              if (point == null) {
                point = new Gathering();
                samePeriod.add(point);
                all.add(point);
              }
              point.add(figure);
            });
    return all;
  }

  private static Gathering find(
      FigureTelling figure, List<Gathering> samePeriod, List<Gathering> all) {
    if (figure.period() == null) {
      List<Gathering> agreeing = all.stream().filter(point -> point.agrees(figure)).toList();
      return agreeing.size() == 1 ? agreeing.get(0) : null;
    }
    if (ONE_A_PERIOD.contains(figure.flow())) {
      return samePeriod.isEmpty() ? null : samePeriod.get(0);
    }
    return samePeriod.stream().filter(point -> point.agrees(figure)).findFirst().orElse(null);
  }

  private static Days days(FigureTelling figure) {
    return figure.period() == null ? null : Days.of(figure.period());
  }
}
