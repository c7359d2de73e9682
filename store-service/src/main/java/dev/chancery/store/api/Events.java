package dev.chancery.store.api;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.problems.ProblemException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Events as they stand in the tables. */
@Singleton
final class Events {

  private record Keyed(ListedEvent event, String key) {}

  private final ReadingRoom room;

  Events(ReadingRoom room) {
    this.room = room;
  }

  EventPage page(EventFilter filter, Sorting.Direction direction, String after, int limit) {
    // Ids first: the slots are looked up for the rows of this page only.
    Sql page =
        Sql.of("WITH page AS MATERIALIZED (SELECT id, " + direction.key() + " AS key")
            .then(" FROM chancery.desk_event")
            .then(filter.where())
            .then(direction.after(after))
            .then(direction.orderBy())
            .then(" LIMIT ?)", limit + 1)
            .then(
                " SELECT event.*, page.key FROM page JOIN chancery.desk_event AS event USING (id)")
            .then(direction.orderBy());
    Instant asOf = room.now();
    List<Keyed> found =
        room.list(page, row -> new Keyed(ListedEvent.read(row), row.getString("key")));
    boolean more = found.size() > limit;
    List<Keyed> shown = more ? found.subList(0, limit) : found;
    Keyed last = more ? shown.get(limit - 1) : null;
    return new EventPage(
        shown.stream().map(Keyed::event).toList(),
        asOf,
        last == null ? null : direction.cursor(last.key(), last.event().id()));
  }

  /** All that fit, one by one while they come. */
  void each(EventFilter filter, Sorting.Direction direction, ReadingRoom.RowTaker taker) {
    room.stream(
        Sql.of("SELECT * FROM chancery.desk_event").then(filter.where()).then(direction.orderBy()),
        taker);
  }

  /**
   * @throws ProblemException where there is none of that id
   */
  ListedEvent find(UUID id) {
    return room
        .list(Sql.of("SELECT * FROM chancery.desk_event WHERE id = ?", id), ListedEvent::read)
        .stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(DeskProblems.notFound("there is no event " + id)));
  }

  /** Events of these ids, earliest published first. */
  List<ListedEvent> find(List<UUID> ids) {
    return room.list(
        Sql.of(
            "SELECT * FROM chancery.desk_event WHERE id = ANY (?::uuid[])"
                + " ORDER BY published NULLS LAST, id",
            ids),
        ListedEvent::read);
  }

  List<Words> evidence(UUID event) {
    return evidence(List.of(event)).getOrDefault(event, List.of());
  }

  private Map<UUID, List<Words>> evidence(List<UUID> events) {
    record Told(UUID event, Words words) {}
    return room
        .list(
            Sql.of(
                "SELECT event_id, start, \"end\", quote FROM chancery.desk_evidence"
                    + " WHERE event_id = ANY (?::uuid[]) ORDER BY event_id, ordinal",
                events),
            row -> new Told(row.getObject("event_id", UUID.class), Words.read(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Told::event,
                LinkedHashMap::new,
                Collectors.mapping(Told::words, Collectors.toList())));
  }

  /** What a document tells, in the order of its text. */
  List<ToldEvent> of(DocumentId document) {
    List<ListedEvent> events =
        room.list(
            Sql.of("SELECT * FROM chancery.desk_event WHERE document_id = ?", document.value()),
            ListedEvent::read);
    Map<UUID, List<Words>> evidence = evidence(events.stream().map(ListedEvent::id).toList());
    return events.stream()
        .map(event -> new ToldEvent(event, evidence.getOrDefault(event.id(), List.of())))
        .sorted(Comparator.comparingInt(ToldEvent::firstPlace))
        .toList();
  }
}
