package dev.chancery.store.api;

import dev.chancery.contracts.country.CountryCode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trade over time, one value a period however many documents report it. */
@Singleton
final class Trade {

  private static final String POINTS =
      """
       ), longest AS (
        SELECT flow, reporter, partner, commodity, unit, actuality, count(*) AS points
        FROM fitting GROUP BY 1, 2, 3, 4, 5, 6
        ORDER BY points DESC, flow, reporter, partner, commodity, unit, actuality LIMIT ?)
      SELECT fitting.*, longest.points
      FROM fitting JOIN longest
        ON (fitting.flow, fitting.unit, fitting.actuality)
          = (longest.flow, longest.unit, longest.actuality)
        AND fitting.reporter IS NOT DISTINCT FROM longest.reporter
        AND fitting.partner IS NOT DISTINCT FROM longest.partner
        AND fitting.commodity IS NOT DISTINCT FROM longest.commodity
      ORDER BY points DESC, flow, reporter, partner, commodity, unit, actuality,
        lower(period_range), upper(period_range)
      """;

  private final ReadingRoom room;
  private final Recall recall;

  Trade(ReadingRoom room, Recall recall) {
    this.room = room;
    this.recall = recall;
  }

  private record Row(TradeSeries series, TradeSeries.Point point) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          new TradeSeries(
              row.getString("flow"),
              row.getString("reporter"),
              row.getString("partner"),
              row.getString("commodity"),
              row.getString("unit"),
              row.getString("actuality"),
              List.of()),
          new TradeSeries.Point(
              row.getObject("id", UUID.class),
              row.getString("period"),
              row.getBigDecimal("value"),
              row.getBigDecimal("low"),
              row.getBigDecimal("high"),
              row.getInt("reports")));
    }
  }

  /**
   * The series with most points.
   *
   * @param countries each of them is reporter or partner
   */
  List<TradeSeries> series(
      List<CountryCode> countries, String from, String to, String flow, String unit, int limit) {
    Sql fitting =
        Sql.of(
            "WITH fitting AS (SELECT * FROM chancery.trade_series"
                + " WHERE low IS NOT NULL AND period IS NOT NULL");
    for (CountryCode country : countries) {
      fitting =
          fitting.then(" AND (reporter = ? OR partner = ?)", country.value(), country.value());
    }
    if (from != null || to != null) {
      fitting =
          fitting.then(
              " AND period_range && daterange(?::date, ?::date, '[]')",
              from == null ? "-infinity" : from,
              to == null ? "infinity" : to);
    }
    if (flow != null) {
      fitting = fitting.then(" AND flow = ?", flow);
    }
    if (unit != null) {
      fitting = fitting.then(" AND unit = ?", unit);
    }
    Map<TradeSeries, List<TradeSeries.Point>> series = new LinkedHashMap<>();
    Sql query = fitting.then(POINTS, limit);
    for (Row row : recall.answer(query, () -> room.list(query, Row::read))) {
      series.computeIfAbsent(row.series(), first -> new ArrayList<>()).add(row.point());
    }
    return series.entrySet().stream()
        .map(
            entry -> {
              TradeSeries of = entry.getKey();
              return new TradeSeries(
                  of.flow(),
                  of.reporter(),
                  of.partner(),
                  of.commodity(),
                  of.unit(),
                  of.actuality(),
                  entry.getValue());
            })
        .toList();
  }
}
