package dev.chancery.store.table;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Evidence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that tell of events, of all types in one table. */
final class EvidenceTable {

  private record Words(UUID eventId, int ordinal, Evidence evidence) {}

  private static final Upsert<Words> UPSERT =
      new Upsert<>(
          "chancery.evidence",
          List.of("event_id", "ordinal"),
          List.of(
              Column.of("event_id", "uuid", Words::eventId),
              Column.of("ordinal", "integer", Words::ordinal),
              Column.of("start", "integer", row -> row.evidence().start()),
              Column.of("\"end\"", "integer", row -> row.evidence().end()),
              Column.of("quote", "text", row -> row.evidence().quote())));

  private EvidenceTable() {}

  /** Replaces all evidence of these events. */
  static void replace(Connection connection, List<? extends DiplomaticEvent> events)
      throws SQLException {
    Rows.delete(
        connection,
        "DELETE FROM chancery.evidence WHERE event_id = ANY (?::uuid[])",
        events.stream().map(DiplomaticEvent::id).toList());
    UPSERT.write(connection, events.stream().flatMap(EvidenceTable::words).toList());
  }

  private static Stream<Words> words(DiplomaticEvent event) {
    return IntStream.range(0, event.evidence().size())
        .mapToObj(index -> new Words(event.id(), index + 1, event.evidence().get(index)));
  }
}
