package dev.chancery.store.table;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An event of one type with the reading that found it. */
record EventRow<E extends DiplomaticEvent>(E event, Reading reading) {

  /** The batch's events of one type, in its order. */
  static <E extends DiplomaticEvent> List<EventRow<E>> of(
      Class<E> type, List<Arrival.Event> arrivals) {
    return arrivals.stream()
        .filter(arrival -> type.isInstance(arrival.event()))
        .map(arrival -> new EventRow<>(type.cast(arrival.event()), arrival.reading()))
        .toList();
  }

  static <E extends DiplomaticEvent> Column<EventRow<E>> column(
      String name, String type, Function<E, ?> component) {
    return Column.of(name, type, row -> component.apply(row.event()));
  }

  /** The columns that every table of events has, and those of its own. */
  static <E extends DiplomaticEvent> List<Column<EventRow<E>>> columns(
      List<Column<EventRow<E>>> own) {
    List<Column<EventRow<E>>> columns =
        new ArrayList<>(
            List.of(
                column("id", "uuid", DiplomaticEvent::id),
                column("document_id", "text", DiplomaticEvent::documentId),
                column("confidence", "double precision", DiplomaticEvent::confidence),
                Column.of("engine", "text", row -> row.reading().engine()),
                Column.of("extracted_at", "timestamptz", row -> row.reading().time())));
    columns.addAll(own);
    return columns;
  }
}
