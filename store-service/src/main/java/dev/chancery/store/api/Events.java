package dev.chancery.store.api;

import jakarta.inject.Singleton;
import java.util.List;

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
    List<Keyed> found =
        room.list(page, row -> new Keyed(ListedEvent.read(row), row.getString("key")));
    boolean more = found.size() > limit;
    List<Keyed> shown = more ? found.subList(0, limit) : found;
    Keyed last = more ? shown.get(limit - 1) : null;
    return new EventPage(
        shown.stream().map(Keyed::event).toList(),
        last == null ? null : direction.cursor(last.key(), last.event().id()));
  }
}
