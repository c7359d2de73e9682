package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.store.occurrence.series.FigureTelling;
import dev.chancery.store.occurrence.series.SeriesLinking;
import dev.chancery.store.occurrence.series.SeriesPoint;
import dev.chancery.store.table.Column;
import dev.chancery.store.table.Upsert;
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

  private record Row(SeriesPoint point, String block) {}

  private static final Upsert<Row> POINTS =
      Upsert.ofChanges(
          "chancery.linked_series",
          List.of("id"),
          ReportedColumns.and(
              row -> row.point().reporting(),
              Row::block,
              "reports",
              List.of(
                  Column.of("flow", "text", row -> row.point().flow()),
                  Column.of("reporter", "text", row -> row.point().reporter()),
                  Column.of("partner", "text", row -> row.point().partner()),
                  Column.of("commodity", "text", row -> row.point().commodity()),
                  Column.of("unit", "text", row -> row.point().unit()),
                  Column.of("actuality", "text", row -> row.point().actuality()),
                  Column.of("period", "text", row -> row.point().period()),
                  Column.range("period_range", row -> row.point().period()),
                  Column.of("value", "numeric", row -> row.point().value()),
                  Column.of("low", "numeric", row -> row.point().low()),
                  Column.of("high", "numeric", row -> row.point().high()),
                  Column.of("change_pct", "numeric", row -> row.point().changePct()))));

  private static final Upsert<Telling> TELLINGS =
      Telling.table("chancery.linked_series_telling", "series_id");

  private static final String LOAD =
      Members.select(
          "chancery.trade_figure",
          "chancery.linked_series_telling",
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
    return "chancery.linked_series_telling";
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
    List<Row> points = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    blocks.forEach(
        (block, figures) -> {
          for (SeriesPoint point : linking.link(figures)) {
            points.add(new Row(point, block));
            point
                .tellings()
                .forEach(
                    figure ->
                        tellings.add(new Telling(figure.report(), point.reporting().id(), block)));
          }
        });
    Members.deleteOthers(
        connection,
        "chancery.linked_series",
        "id",
        blocks.keySet(),
        points.stream().map(row -> row.point().reporting().id()).toList());
    POINTS.write(connection, points);
    Members.deleteOthers(
        connection,
        "chancery.linked_series_telling",
        "event_id",
        blocks.keySet(),
        tellings.stream().map(telling -> telling.report().eventId()).toList());
    TELLINGS.write(connection, tellings);
  }
}
