package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.store.occurrence.series.FigureTelling;
import dev.chancery.store.occurrence.series.SeriesLinking;
import dev.chancery.store.occurrence.series.SeriesPoint;
import dev.chancery.store.table.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trade figures and the points of series that they report. A block is a flow and its two sides. */
final class SeriesTables implements OccurrenceTables<FigureTelling> {

  private static final LinkedTables<SeriesPoint> POINTS =
      new LinkedTables<>(
          "series",
          "reports",
          List.of(
              Column.of("flow", "text", SeriesPoint::flow),
              Column.of("reporter", "text", SeriesPoint::reporter),
              Column.of("partner", "text", SeriesPoint::partner),
              Column.of("commodity", "text", SeriesPoint::commodity),
              Column.of("unit", "text", SeriesPoint::unit),
              Column.of("actuality", "text", SeriesPoint::actuality),
              Column.of("period", "text", SeriesPoint::period),
              Column.range("period_range", SeriesPoint::period),
              Column.of("value", "numeric", SeriesPoint::value),
              Column.of("low", "numeric", SeriesPoint::low),
              Column.of("high", "numeric", SeriesPoint::high),
              Column.of("change_pct", "numeric", SeriesPoint::changePct)));

  private static final String LOAD =
      Members.select(
          "chancery.trade_figure",
          POINTS.tellings(),
          "flow, reporter, partner, amount, unit, commodity, period, change_pct, actuality");

  private final SeriesLinking linking;

  SeriesTables(SeriesLinking linking) {
    this.linking = linking;
  }

  @Override
  public String type() {
    return "TRADE_FIGURE";
  }

  @Override
  public String tellings() {
    return POINTS.tellings();
  }

  @Override
  public String events() {
    return "chancery.trade_figure";
  }

  @Override
  public UUID eventId(FigureTelling telling) {
    return telling.report().eventId();
  }

  /** The sides of a turnover come in any order; a figure without sides is compared with none. */
  @Override
  public String block(FigureTelling telling) {
    String reporter = telling.reporter();
    String partner = telling.partner();
    if (reporter == null && partner == null) {
      return telling.report().eventId().toString();
    }
    boolean isSwapped =
        telling.flow() == Flow.TURNOVER
            && reporter != null
            && partner != null
            && reporter.compareTo(partner) > 0;
    return telling.flow()
        + " "
        + Members.part(isSwapped ? partner : reporter)
        + ">"
        + Members.part(isSwapped ? reporter : partner);
  }

  @Override
  public List<FigureTelling> load(
      Connection connection, Collection<String> blocks, Collection<UUID> ids) throws SQLException {
    return Members.load(connection, LOAD, blocks, ids, SeriesTables::telling);
  }

  private static FigureTelling telling(ResultSet row) throws SQLException {
    return new FigureTelling(
        Cells.report(row),
        Flow.valueOf(row.getString("flow")),
        row.getString("reporter"),
        row.getString("partner"),
        row.getBigDecimal("amount"),
        row.getString("unit"),
        row.getString("commodity"),
        Cells.date(row, "period"),
        row.getBigDecimal("change_pct"),
        Actuality.valueOf(row.getString("actuality")));
  }

  @Override
  public void relink(Connection connection, Map<String, List<FigureTelling>> blocks)
      throws SQLException {
    List<Linked<SeriesPoint>> points = new ArrayList<>();
    blocks.forEach(
        (block, figures) ->
            linking.link(figures).forEach(point -> points.add(linked(point, block))));
    POINTS.writeOccurrences(connection, blocks.keySet(), points);
    POINTS.writeTellings(connection, blocks.keySet(), points);
  }

  private static Linked<SeriesPoint> linked(SeriesPoint point, String block) {
    return new Linked<>(
        point,
        point.reporting(),
        point.tellings().stream().map(FigureTelling::report).toList(),
        block);
  }
}
