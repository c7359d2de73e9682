package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What an event says, in the names of the event schema; null where the document does not tell. */
public sealed interface Slots {

  /** See the event type VISIT. */
  record Visit(
      String visitor,
      String visitorRole,
      String visitorCountry,
      String hostCountry,
      List<String> places,
      String start,
      String end,
      String status,
      String visitKind)
      implements Slots {}

  /** See the event type AGREEMENT. */
  record Agreement(
      List<String> parties, String kind, String stage, String date, String subject, Integer count)
      implements Slots {}

  /** See the event type TRADE_FIGURE. */
  record TradeFigure(
      String flow,
      String reporter,
      String partner,
      BigDecimal amount,
      String unit,
      String commodity,
      String period,
      BigDecimal changePct,
      String actuality)
      implements Slots {}

  /** The slots of a row of {@code desk_event}. */
  static Slots of(EventType type, ResultSet row) throws SQLException {
    return switch (type) {
      case VISIT ->
          new Visit(
              row.getString("visitor"),
              row.getString("visitor_role"),
              row.getString("visitor_country"),
              row.getString("host_country"),
              texts(row, "places"),
              row.getString("start"),
              row.getString("end"),
              row.getString("status"),
              row.getString("visit_kind"));
      case AGREEMENT ->
          new Agreement(
              texts(row, "countries"),
              row.getString("kind"),
              row.getString("stage"),
              row.getString("date"),
              row.getString("subject"),
              row.getObject("count", Integer.class));
      case TRADE_FIGURE ->
          new TradeFigure(
              row.getString("flow"),
              row.getString("reporter"),
              row.getString("partner"),
              row.getBigDecimal("amount"),
              row.getString("unit"),
              row.getString("commodity"),
              row.getString("period"),
              row.getBigDecimal("change_pct"),
              row.getString("actuality"));
    };
  }

  /** An array of texts, empty where it is null. */
  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
