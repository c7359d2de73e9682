package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import jakarta.inject.Singleton;
import java.util.List;

/** Events counted. */
@Singleton
final class Counts {

  private final ReadingRoom room;

  Counts(ReadingRoom room) {
    this.room = room;
  }

  Facets facets(EventFilter filter) {
    return Facets.of(
        room.list(
            Sql.of("SELECT type, state, count(*) AS events FROM chancery.desk_event")
                .then(filter.where())
                .then(" GROUP BY type, state ORDER BY type, state"),
            row ->
                new Facets.State(
                    EventType.valueOf(row.getString("type")),
                    row.getString("state"),
                    row.getLong("events"))));
  }

  Timeline timeline(EventFilter filter, Timeline.Step step) {
    String day =
        step == Timeline.Step.DAY ? "first_day" : "date_trunc('month', first_day::timestamp)::date";
    return Timeline.of(
        room.list(
            Sql.of(
                    "SELECT nullif("
                        + day
                        + ", '-infinity')::text AS day, type, count(*) AS events"
                        + " FROM chancery.desk_event")
                .then(filter.where())
                .then(" GROUP BY 1, 2"),
            row ->
                new Timeline.Count(
                    row.getString("day"),
                    EventType.valueOf(row.getString("type")),
                    row.getLong("events"))),
        step);
  }

  Pairs pairs(EventFilter filter, int limit) {
    // Nearly all events have two countries, and these need no unfolding.
    Sql of =
        Sql.of("WITH fitting AS NOT MATERIALIZED (SELECT countries FROM chancery.desk_event")
            .then(filter.where())
            .then(
                """
                )
                SELECT a, b, sum(events) AS events FROM (
                  SELECT countries[1] AS a, countries[2] AS b, count(*) AS events FROM fitting
                  WHERE cardinality(countries) = 2 GROUP BY 1, 2
                  UNION ALL
                  SELECT one.code, other.code, count(*) FROM fitting
                  CROSS JOIN unnest(countries) AS one (code)
                  CROSS JOIN unnest(countries) AS other (code)
                  WHERE cardinality(countries) > 2 AND one.code < other.code GROUP BY 1, 2) AS pair
                GROUP BY a, b ORDER BY events DESC, a, b
                """);
    // The filter stands once in the text, so its values are bound once.
    return Pairs.of(
        room.list(
            of,
            row -> new Pairs.Pair(row.getString("a"), row.getString("b"), row.getLong("events"))),
        limit);
  }

  List<DocumentSource> sources(String part, int limit) {
    return room.list(
        Sql.of("SELECT source, documents FROM chancery.desk_source")
            .then(
                part == null
                    ? Sql.NOTHING
                    : Sql.of(" WHERE strpos(lower(source), lower(?)) > 0", part))
            .then(" ORDER BY documents DESC, source LIMIT ?", limit),
        row -> new DocumentSource(row.getString("source"), row.getLong("documents")));
  }
}
