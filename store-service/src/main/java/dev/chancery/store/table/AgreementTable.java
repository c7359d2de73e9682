package dev.chancery.store.table;

import static dev.chancery.store.table.EventRow.column;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The columns of {@code chancery.agreement}, and its parties. */
final class AgreementTable {

  private static final Upsert<EventRow<Agreement>> AGREEMENTS =
      new Upsert<>(
          "chancery.agreement",
          List.of("id"),
          EventRow.columns(
              List.of(
                  column("kind", "text", Agreement::kind),
                  column("stage", "text", Agreement::stage),
                  column("date", "text", Agreement::date),
                  Column.range("date_range", row -> row.event().date()),
                  column("subject", "text", Agreement::subject),
                  column("count", "integer", Agreement::count))));

  private record Party(UUID agreementId, CountryCode country) {}

  private static final Upsert<Party> PARTIES =
      new Upsert<>(
          "chancery.agreement_party",
          List.of("agreement_id", "country"),
          List.of(
              Column.of("agreement_id", "uuid", Party::agreementId),
              Column.of("country", "text", Party::country)));

  /** Parties that are still told stay untouched, so that a replay changes nothing. */
  private static final String DELETE_OTHERS =
      """
      DELETE FROM chancery.agreement_party
      WHERE agreement_id = ANY (?::uuid[])
        AND (agreement_id, country) NOT IN (SELECT * FROM unnest(?::uuid[], ?::text[]))
      """;

  private AgreementTable() {}

  static void write(Connection connection, List<EventRow<Agreement>> agreements)
      throws SQLException {
    AGREEMENTS.write(connection, agreements);
    List<Party> parties =
        agreements.stream()
            .map(EventRow::event)
            .flatMap(event -> event.parties().stream().map(party -> new Party(event.id(), party)))
            .toList();
    deleteOthers(connection, agreements, parties);
    PARTIES.write(connection, parties);
  }

  private static void deleteOthers(
      Connection connection, List<EventRow<Agreement>> agreements, List<Party> parties)
      throws SQLException {
    if (agreements.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(DELETE_OTHERS)) {
      statement.setArray(
          1, Rows.texts(connection, agreements.stream().map(row -> row.event().id()).toList()));
      statement.setArray(
          2, Rows.texts(connection, parties.stream().map(Party::agreementId).toList()));
      statement.setArray(3, Rows.texts(connection, parties.stream().map(Party::country).toList()));
      statement.executeUpdate();
    }
  }
}
