package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.store.occurrence.instrument.AgreementTelling;
import dev.chancery.store.occurrence.instrument.Instrument;
import dev.chancery.store.occurrence.instrument.InstrumentLinking;
import dev.chancery.store.occurrence.instrument.Stage;
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

/** Agreements and the instruments that they tell of. A block is a set of parties. */
final class InstrumentTables implements OccurrenceTables<AgreementTelling> {

  private record StageRow(UUID instrumentId, Stage stage, String block) {}

  private static final LinkedTables<Instrument> INSTRUMENTS =
      new LinkedTables<>(
          "instrument",
          "tellings",
          List.of(
              Column.list("parties", Instrument::parties),
              Column.of("kind", "text", Instrument::kind),
              Column.of("subject", "text", Instrument::subject),
              Column.of("count", "integer", Instrument::count),
              Column.of("stage", "text", instrument -> instrument.latest().stage()),
              Column.of("date", "text", instrument -> instrument.latest().date()),
              Column.range("period", Instrument::period)));

  private static final Upsert<StageRow> STAGES =
      Upsert.ofChanges(
          "chancery.linked_instrument_stage",
          List.of("instrument_id", "stage"),
          List.of(
              Column.of("instrument_id", "uuid", StageRow::instrumentId),
              Column.of("stage", "text", row -> row.stage().stage()),
              Column.of(
                  "ordinal",
                  "integer",
                  row -> List.of(AgreementStage.values()).indexOf(row.stage().stage()) + 1),
              Column.of("block", "text", StageRow::block),
              Column.of("date", "text", row -> row.stage().date()),
              Column.range("period", row -> row.stage().date()),
              Column.of("event_id", "uuid", row -> row.stage().best().eventId()),
              Column.of("document_id", "text", row -> row.stage().best().documentId()),
              Column.of("documents", "integer", row -> row.stage().documents()),
              Column.list("sources", row -> row.stage().sources())));

  private static final String LOAD =
      Members.select(
          "chancery.agreement",
          INSTRUMENTS.tellings(),
          "kind, stage, date, subject, count, ARRAY("
              + "SELECT country FROM chancery.agreement_party WHERE agreement_id = event.id"
              + " ORDER BY country COLLATE \"C\") AS parties");

  private static final String DELETE_STAGES =
      """
      DELETE FROM chancery.linked_instrument_stage
      WHERE block = ANY (?)
        AND (instrument_id, stage) NOT IN (SELECT * FROM unnest(?::uuid[], ?::text[]))
      """;

  private final InstrumentLinking linking;

  InstrumentTables(InstrumentLinking linking) {
    this.linking = linking;
  }

  @Override
  public String type() {
    return "AGREEMENT";
  }

  @Override
  public String tellings() {
    return INSTRUMENTS.tellings();
  }

  @Override
  public String events() {
    return "chancery.agreement";
  }

  @Override
  public UUID eventId(AgreementTelling telling) {
    return telling.report().eventId();
  }

  /** An agreement without parties is compared with none. */
  @Override
  public String block(AgreementTelling telling) {
    return telling.parties().isEmpty()
        ? telling.report().eventId().toString()
        : String.join("+", telling.parties());
  }

  @Override
  public List<AgreementTelling> load(
      Connection connection, Collection<String> blocks, Collection<UUID> ids) throws SQLException {
    return Members.load(connection, LOAD, blocks, ids, InstrumentTables::telling);
  }

  private static AgreementTelling telling(ResultSet row) throws SQLException {
    return new AgreementTelling(
        Cells.report(row),
        Cells.texts(row, "parties"),
        AgreementKind.valueOf(row.getString("kind")),
        AgreementStage.valueOf(row.getString("stage")),
        Cells.date(row, "date"),
        row.getString("subject"),
        row.getObject("count", Integer.class));
  }

  @Override
  public void relink(Connection connection, Map<String, List<AgreementTelling>> blocks)
      throws SQLException {
    List<Linked<Instrument>> instruments = new ArrayList<>();
    List<StageRow> stages = new ArrayList<>();
    blocks.forEach(
        (block, agreements) -> {
          for (Instrument instrument : linking.link(agreements)) {
            UUID id = instrument.reporting().id();
            instruments.add(linked(instrument, block));
            instrument.stages().forEach(stage -> stages.add(new StageRow(id, stage, block)));
          }
        });
    INSTRUMENTS.writeOccurrences(connection, blocks.keySet(), instruments);
    deleteOtherStages(connection, blocks.keySet(), stages);
    STAGES.write(connection, stages);
    INSTRUMENTS.writeTellings(connection, blocks.keySet(), instruments);
  }

  private static Linked<Instrument> linked(Instrument instrument, String block) {
    return new Linked<>(
        instrument,
        instrument.reporting(),
        instrument.tellings().stream().map(AgreementTelling::report).toList(),
        block);
  }

  private static void deleteOtherStages(
      Connection connection, Collection<String> blocks, List<StageRow> stages) throws SQLException {
    try (var statement = connection.prepareStatement(DELETE_STAGES)) {
      statement.setArray(1, Members.texts(connection, blocks));
      statement.setArray(
          2, Members.texts(connection, stages.stream().map(StageRow::instrumentId).toList()));
      statement.setArray(
          3, Members.texts(connection, stages.stream().map(row -> row.stage().stage()).toList()));
      statement.executeUpdate();
    }
  }
}
