package dev.chancery.store.occurrence.series;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.math.BigDecimal;

/** A trade figure as one document tells it; components as in {@code chancery.trade_figure}. */
public record FigureTelling(
    Report report,
    Flow flow,
    String reporter,
    String partner,
    BigDecimal amount,
    String unit,
    String commodity,
    ReducedDate period,
    BigDecimal changePct,
    Actuality actuality) {}
