package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import dev.chancery.problems.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What documents tell in common. */
@Singleton
final class Occurrences {

  /** Columns that are for filtering: ranges, which stand beside their ISO forms. */
  private static final Set<String> HIDDEN = Set.of("id", "period_range", "reported");

  private final ReadingRoom room;
  private final Events events;

  Occurrences(ReadingRoom room, Events events) {
    this.room = room;
    this.events = events;
  }

  private record Link(UUID id, EventType type) {}

  /** The occurrence that the event tells of, where it is linked already. */
  Optional<UUID> idOf(UUID event) {
    return link(event).map(Link::id);
  }

  private Optional<Link> link(UUID event) {
    return room
        .list(
            Sql.of(
                "SELECT occurrence_id, type FROM chancery.event_occurrence WHERE event_id = ?",
                event),
            row ->
                new Link(
                    row.getObject("occurrence_id", UUID.class),
                    EventType.valueOf(row.getString("type"))))
        .stream()
        .findFirst();
  }

  /**
   * @param id of an occurrence, or of any event that tells of one
   * @throws ProblemException where it is not linked
   */
  Occurrence find(UUID id) {
    Link link =
        link(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        DeskProblems.notFound("no trip, instrument or figure is told by " + id)));
    return switch (link.type()) {
      case VISIT -> occurrence(link.id(), Occurrence.Kind.TRIP, "trip", "trip_telling", "trip_id");
      case AGREEMENT ->
          occurrence(
              link.id(),
              Occurrence.Kind.INSTRUMENT,
              "instrument",
              "instrument_telling",
              "instrument_id");
      case TRADE_FIGURE ->
          occurrence(
              link.id(),
              Occurrence.Kind.FIGURE,
              "trade_series",
              "trade_series_telling",
              "series_id");
    };
  }

  private Occurrence occurrence(
      UUID id, Occurrence.Kind kind, String view, String tellings, String key) {
    Map<String, Object> facts =
        room
            .list(
                Sql.of("SELECT * FROM chancery." + view + " WHERE id = ?", id), Occurrences::facts)
            .stream()
            .findFirst()
            .orElse(Map.of());
    List<UUID> told =
        room.list(
            Sql.of("SELECT event_id FROM chancery." + tellings + " WHERE " + key + " = ?", id),
            row -> row.getObject("event_id", UUID.class));
    return new Occurrence(
        id,
        kind,
        facts,
        kind == Occurrence.Kind.INSTRUMENT ? stages(id) : List.of(),
        events.find(told));
  }

  private List<Occurrence.Stage> stages(UUID instrument) {
    return room.list(
        Sql.of(
            "SELECT stage, date, event_id, sources FROM chancery.instrument_stage"
                + " WHERE instrument_id = ? ORDER BY lower(period) NULLS LAST, ordinal",
            instrument),
        row ->
            new Occurrence.Stage(
                row.getString("stage"),
                row.getString("date"),
                row.getObject("event_id", UUID.class),
                Slots.texts(row, "sources")));
  }

  private static Map<String, Object> facts(ResultSet row) throws SQLException {
    Map<String, Object> facts = new LinkedHashMap<>();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnName(i);
      if (!HIDDEN.contains(name) && !columns.getColumnTypeName(i).equals("daterange")) {
        Object value = row.getObject(i);
        facts.put(
            camelCase(name),
            value instanceof Array array ? List.of((Object[]) array.getArray()) : value);
      }
    }
    return facts;
  }

  private static String camelCase(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }
}
