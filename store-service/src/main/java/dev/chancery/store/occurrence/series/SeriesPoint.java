package dev.chancery.store.occurrence.series;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Reporting;
import java.math.BigDecimal;
import java.util.List;

/**
 * One point of a trade series with all its reports.
 *
 * @param commodity in the words that most use, null where all goods are meant
 * @param value in which all reports agree but for rounding, null where they contradict each other
 *     or tell no amount
 * @param low the lowest amount reported, null where none is
 * @param high the highest amount reported
 * @param changePct where all reports that tell one agree, else null
 * @param tellings the figures, first reported first
 */
public record SeriesPoint(
    Reporting reporting,
    Flow flow,
    String reporter,
    String partner,
    String commodity,
    String unit,
    Actuality actuality,
    ReducedDate period,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal changePct,
    List<FigureTelling> tellings) {}
