package dev.chancery.store.occurrence.link;

import dev.chancery.store.occurrence.Report;
import dev.chancery.store.table.Column;
import dev.chancery.store.table.Upsert;
import java.util.List;
import java.util.UUID;

/** A row that says which occurrence an event tells of. */
record Telling(Report report, UUID occurrence, String block) {

  /**
   * @param occurrence name of the column of the occurrence's id
   */
  static Upsert<Telling> table(String table, String occurrence) {
    return Upsert.ofChanges(
        table,
        List.of("event_id"),
        List.of(
            Column.of("event_id", "uuid", telling -> telling.report().eventId()),
            Column.of(occurrence, "uuid", Telling::occurrence),
            Column.of("document_id", "text", telling -> telling.report().documentId()),
            Column.of("block", "text", Telling::block)));
  }
}
