package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/** Events counted. */
@Singleton
final class Counts {

  private record Question(String of, EventFilter filter, Object detail) {}

  private final ReadingRoom room;
  private final Recall recall;

  Counts(ReadingRoom room, Recall recall) {
    this.room = room;
    this.recall = recall;
  }

  private <T> T recall(String of, EventFilter filter, Object detail, Supplier<T> count) {
    // What arrived since a moment changes with every change, and is soon asked of another moment.
    return filter.arrived() == null
        ? recall.answer(new Question(of, filter, detail), count)
        : count.get();
  }

  Facets facets(EventFilter filter) {
    return recall("facets", filter, null, () -> countFacets(filter));
  }

  Timeline timeline(EventFilter filter, Timeline.Step step) {
    return recall("timeline", filter, step, () -> countTimeline(filter, step));
  }

  Pairs pairs(EventFilter filter, int limit) {
    return Pairs.of(recall("pairs", filter, null, () -> countPairs(filter)), limit);
  }

  private Facets countFacets(EventFilter filter) {
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

  private Timeline countTimeline(EventFilter filter, Timeline.Step step) {
    String day =
        step == Timeline.Step.DAY ? "first_day" : "date_trunc('month', first_day::timestamp)::date";
    return Timeline.of(
        room.list(
            Sql.of(
                    "SELECT nullif("
                        + day
                        + """
                        , '-infinity')::text AS day, type, sum(events) AS events
                        FROM (SELECT first_day, type, count(*) AS events FROM chancery.desk_event""")
                .then(filter.where())
                .then(" GROUP BY first_day, type) AS days GROUP BY 1, 2"),
            row ->
                new Timeline.Count(
                    row.getString("day"),
                    EventType.valueOf(row.getString("type")),
                    row.getLong("events"))),
        step);
  }

  private List<Pairs.Pair> countPairs(EventFilter filter) {
    Sql of =
        Sql.of(
                """
                SELECT one.code AS a, other.code AS b, sum(told.events) AS events
                FROM (SELECT countries, count(*) AS events FROM chancery.desk_event""")
            .then(filter.where())
            .then(
                """
                 GROUP BY countries) AS told
                CROSS JOIN unnest(countries) AS one (code)
                CROSS JOIN unnest(countries) AS other (code)
                WHERE one.code < other.code GROUP BY 1, 2 ORDER BY events DESC, a, b
                """);
    return room.list(
        of, row -> new Pairs.Pair(row.getString("a"), row.getString("b"), row.getLong("events")));
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
