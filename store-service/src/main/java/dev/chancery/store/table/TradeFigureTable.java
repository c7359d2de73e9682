package dev.chancery.store.table;

import static dev.chancery.store.table.EventRow.column;

import dev.chancery.contracts.event.TradeFigure;
import java.util.List;

/** The columns of {@code chancery.trade_figure}. */
final class TradeFigureTable {

  static final Upsert<EventRow<TradeFigure>> UPSERT =
      new Upsert<>(
          "chancery.trade_figure",
          List.of("id"),
          EventRow.columns(
              List.of(
                  column("flow", "text", TradeFigure::flow),
                  column("reporter", "text", TradeFigure::reporter),
                  column("partner", "text", TradeFigure::partner),
                  column("amount", "numeric", TradeFigure::amount),
                  column("unit", "text", TradeFigure::unit),
                  column("commodity", "text", TradeFigure::commodity),
                  column("period", "text", TradeFigure::period),
                  Column.range("period_range", row -> row.event().period()),
                  column("change_pct", "numeric", TradeFigure::changePct),
                  column("actuality", "text", TradeFigure::actuality))));

  private TradeFigureTable() {}
}
