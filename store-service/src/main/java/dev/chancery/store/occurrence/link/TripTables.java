package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.occurrence.trip.Trip;
import dev.chancery.store.occurrence.trip.TripLinking;
import dev.chancery.store.occurrence.trip.VisitTelling;
import dev.chancery.store.table.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visits and the trips that they tell of. A block is a pair of visitor's and host country. */
final class TripTables implements OccurrenceTables<VisitTelling> {

  private static final LinkedTables<Trip> TRIPS =
      new LinkedTables<>(
          "trip",
          "tellings",
          List.of(
              Column.of("visitor_country", "text", Trip::visitorCountry),
              Column.of("host_country", "text", Trip::hostCountry),
              Column.of("visitor", "text", Trip::visitor),
              Column.of("visitor_role", "text", Trip::visitorRole),
              Column.of("visit_kind", "text", Trip::visitKind),
              Column.list("places", Trip::places),
              Column.of("start", "text", Trip::start),
              Column.of("\"end\"", "text", Trip::end),
              Column.range("period", Trip::period),
              Column.of("status", "text", Trip::status)));

  private static final String LOAD =
      Members.select(
          "chancery.visit",
          TRIPS.tellings(),
          "visitor_country, host_country, visitor, visitor_role, visit_kind, places, start, \"end\","
              + " status");

  private final TripLinking linking;

  TripTables(TripLinking linking) {
    this.linking = linking;
  }

  @Override
  public String type() {
    return "VISIT";
  }

  @Override
  public String tellings() {
    return TRIPS.tellings();
  }

  @Override
  public String events() {
    return "chancery.visit";
  }

  @Override
  public UUID eventId(VisitTelling telling) {
    return telling.report().eventId();
  }

  /** A visit without countries is compared with none. */
  @Override
  public String block(VisitTelling telling) {
    if (telling.visitorCountry() == null && telling.hostCountry() == null) {
      return telling.report().eventId().toString();
    }
    return Members.part(telling.visitorCountry()) + ">" + Members.part(telling.hostCountry());
  }

  @Override
  public List<VisitTelling> load(
      Connection connection, Collection<String> blocks, Collection<UUID> ids) throws SQLException {
    return Members.load(connection, LOAD, blocks, ids, TripTables::telling);
  }

  private static VisitTelling telling(ResultSet row) throws SQLException {
    return new VisitTelling(
        Cells.report(row),
        row.getString("visitor_country"),
        row.getString("host_country"),
        row.getString("visitor"),
        row.getString("visitor_role"),
        row.getString("visit_kind"),
        Cells.texts(row, "places"),
        Cells.date(row, "start"),
        Cells.date(row, "end"),
        VisitStatus.valueOf(row.getString("status")));
  }

  @Override
  public void relink(Connection connection, Map<String, List<VisitTelling>> blocks)
      throws SQLException {
    List<Linked<Trip>> trips = new ArrayList<>();
    blocks.forEach(
        (block, visits) -> linking.link(visits).forEach(trip -> trips.add(linked(trip, block))));
    TRIPS.writeOccurrences(connection, blocks.keySet(), trips);
    TRIPS.writeTellings(connection, blocks.keySet(), trips);
  }

  private static Linked<Trip> linked(Trip trip, String block) {
    return new Linked<>(
        trip, trip.reporting(), trip.tellings().stream().map(VisitTelling::report).toList(), block);
  }
}
