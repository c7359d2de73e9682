package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.occurrence.trip.Trip;
import dev.chancery.store.occurrence.trip.TripLinking;
import dev.chancery.store.occurrence.trip.VisitTelling;
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

/** Visits and the trips that they tell of. A block is a pair of visitor's and host country. */
final class TripTables implements OccurrenceTables<VisitTelling> {

  private record Row(Trip trip, String block) {}

  private static final Upsert<Row> TRIPS =
      Upsert.ofChanges(
          "chancery.linked_trip",
          List.of("id"),
          ReportedColumns.and(
              row -> row.trip().reporting(),
              Row::block,
              "tellings",
              List.of(
                  Column.of("visitor_country", "text", row -> row.trip().visitorCountry()),
                  Column.of("host_country", "text", row -> row.trip().hostCountry()),
                  Column.of("visitor", "text", row -> row.trip().visitor()),
                  Column.of("visitor_role", "text", row -> row.trip().visitorRole()),
                  Column.of("visit_kind", "text", row -> row.trip().visitKind()),
                  Column.list("places", row -> row.trip().places()),
                  Column.of("start", "text", row -> row.trip().start()),
                  Column.of("\"end\"", "text", row -> row.trip().end()),
                  Column.range("period", row -> row.trip().period()),
                  Column.of("status", "text", row -> row.trip().status()))));

  private static final Upsert<Telling> TELLINGS =
      Telling.table("chancery.linked_trip_telling", "trip_id");

  private static final String LOAD =
      Members.select(
          "chancery.visit",
          "chancery.linked_trip_telling",
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
    return "chancery.linked_trip_telling";
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
    List<Row> trips = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    blocks.forEach(
        (block, visits) -> {
          for (Trip trip : linking.link(visits)) {
            trips.add(new Row(trip, block));
            trip.tellings()
                .forEach(
                    visit ->
                        tellings.add(new Telling(visit.report(), trip.reporting().id(), block)));
          }
        });
    Members.deleteOthers(
        connection,
        "chancery.linked_trip",
        "id",
        blocks.keySet(),
        trips.stream().map(row -> row.trip().reporting().id()).toList());
    TRIPS.write(connection, trips);
    Members.deleteOthers(
        connection,
        "chancery.linked_trip_telling",
        "event_id",
        blocks.keySet(),
        tellings.stream().map(telling -> telling.report().eventId()).toList());
    TELLINGS.write(connection, tellings);
  }
}
