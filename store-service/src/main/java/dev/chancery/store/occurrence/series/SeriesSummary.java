package dev.chancery.store.occurrence.series;

import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Reporting;
import dev.chancery.store.occurrence.Votes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What several reports say of one point together; never an average. */
final class SeriesSummary {

  private SeriesSummary() {}

  static SeriesPoint of(Collection<FigureTelling> told) {
    List<FigureTelling> tellings =
        told.stream()
            .sorted(Comparator.comparing(FigureTelling::report, Report.FIRST_REPORTED))
            .toList();
    FigureTelling first = tellings.get(0);
    List<BigDecimal> amounts =
        tellings.stream().map(FigureTelling::amount).filter(Objects::nonNull).toList();
    List<BigDecimal> changes =
        tellings.stream()
            .map(FigureTelling::changePct)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean isSwapped =
        first.flow() == Flow.TURNOVER
            && first.reporter() != null
            && first.partner() != null
            && first.reporter().compareTo(first.partner()) > 0;
    return new SeriesPoint(
        Reporting.of(tellings.stream().map(FigureTelling::report).toList()),
        first.flow(),
        isSwapped ? first.partner() : first.reporter(),
        isSwapped ? first.reporter() : first.partner(),
        Votes.most(tellings.stream().map(FigureTelling::commodity)),
        first.unit(),
        first.actuality(),
        shortest(tellings),
        Amounts.agreed(amounts),
        amounts.stream().min(Comparator.naturalOrder()).orElse(null),
        amounts.stream().max(Comparator.naturalOrder()).orElse(null),
        changes.size() == 1 ? changes.get(0) : Amounts.agreed(changes),
        tellings);
  }

  /** All mean the same days: 2001 and 2001-01/2001-12. */
  private static ReducedDate shortest(List<FigureTelling> tellings) {
    return tellings.stream()
        .map(FigureTelling::period)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparingInt((ReducedDate period) -> period.toString().length())
                .thenComparing(ReducedDate::toString))
        .orElse(null);
  }
}
