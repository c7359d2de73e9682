package dev.chancery.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class EventStoreTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-01T11:00:00Z");
  private static final Instant LAST = Instant.parse("2026-01-01T12:00:00Z");

  private final Database database;
  private final EventStore store;
  private final UUID owner = UUID.randomUUID();

  /** Told of one document by two engines. */
  private final Told old = Told.by("rules/1.0.0", "a");

  private final Told renewed = Told.by("rules/2.0.0", "a");

  EventStoreTest(Database database) {
    this.database = database;
    this.store = new EventStore(database.writer());
  }

  @BeforeEach
  void emptyTables() {
    database.empty();
    store.claim(owner, List.of(Log.PARTITION));
  }

  private List<RefusedArrival> write(Log log) {
    return write(log.arrivals());
  }

  private List<RefusedArrival> write(List<Arrival> arrivals) {
    return store.write(owner, Batch.of(arrivals));
  }

  @Test
  void eachSlotIsItsColumn() {
    write(
        new Log()
            .reading(
                FIRST,
                old.processed(3),
                old.visit("Ivanov"),
                old.agreement("gas", "RUS", "BLR"),
                old.figure("33300000")));

    assertThat(
            database.rows(
                "SELECT visitor, visitor_role, visitor_country, host_country, places[2], start,"
                    + " start_range, \"end\", end_range, dates, status, visit_kind, confidence,"
                    + " engine, extracted_at AT TIME ZONE 'UTC' FROM chancery.visit"))
        .containsExactly(
            "Ivanov|President|BLR|IRN|the \"Saadabad\" palace, \\ north|2001-03-12"
                + "|[2001-03-12,2001-03-13)|2001-03|[2001-03-01,2001-04-01)"
                + "|[2001-03-01,2001-04-01)|COMPLETED|OFFICIAL|0.9|rules/1.0.0"
                + "|2026-01-01 10:00:00");
    assertThat(
            database.rows(
                "SELECT kind, stage, date, date_range, subject, count,"
                    + " (SELECT array_agg(country ORDER BY country) FROM chancery.agreement_party"
                    + " WHERE agreement_id = id) FROM chancery.agreement"))
        .containsExactly(
            "MEMORANDUM|SIGNED|2001-03/2001-05|[2001-03-01,2001-06-01)|gas|1|{BLR,RUS}");
    assertThat(
            database.rows(
                "SELECT flow, reporter, partner, amount, unit, commodity, period, period_range,"
                    + " change_pct, actuality FROM chancery.trade_figure"))
        .containsExactly(
            "EXPORT|BLR|WLD|33300000|USD|tractors|2000|[2000-01-01,2001-01-01)|-3.5|ACTUAL");
    assertThat(
            database.rows(
                "SELECT ordinal, start, \"end\", quote FROM chancery.evidence"
                    + " WHERE event_id = (SELECT id FROM chancery.visit) ORDER BY ordinal"))
        .containsExactly("1|4|10|Ivanov", "2|40|68|arrived in Teheran on Monday");
    assertThat(
            database.rows(
                "SELECT id, title, source, url, genre, published, published_range, language,"
                    + " content_type, text, engine, event_count FROM chancery.document"))
        .containsExactly(
            old.document()
                + "|President in Teheran|visit.txt|https://news.example/visit|NEWS|2001-03-13"
                + "|[2001-03-13,2001-03-14)|en|text/plain|Text of the document.|rules/1.0.0|3");
  }

  @Test
  void theSameAgainChangesNothing() {
    Log log = new Log().reading(FIRST, old.processed(2), old.visit("Ivanov"), old.figure("5"));
    write(log);
    List<String> before = contents();

    write(log);

    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aNewerEngineReplacesWhatAnOlderOneSaid() {
    write(
        new Log()
            .reading(
                FIRST,
                old.processed(3),
                old.visit("Ivanov"),
                old.agreement("gas", "RUS", "BLR"),
                old.figure("5")));

    write(
        new Log()
            .reading(
                LATER,
                renewed.processed(2),
                renewed.visit("Petrov"),
                renewed.agreement("gas", "RUS", "UKR")));

    assertThat(database.rows("SELECT visitor, engine FROM chancery.visit"))
        .containsExactly("Petrov|rules/2.0.0");
    assertThat(database.rows("SELECT country FROM chancery.agreement_party ORDER BY country"))
        .containsExactly("RUS", "UKR");
    assertThat(database.rows("SELECT count(*) FROM chancery.trade_figure")).containsExactly("0");
    assertThat(database.rows("SELECT count(*) FROM chancery.evidence")).containsExactly("3");
  }

  @Test
  void theSameEngineReplacesToo() {
    write(new Log().reading(FIRST, old.processed(1), old.visit("Ivanov")));

    write(new Log().reading(LATER, old.processed(1), old.visit("Petrov")));

    assertThat(database.rows("SELECT visitor FROM chancery.visit")).containsExactly("Petrov");
  }

  @Test
  void aReadingWithoutEventsClearsTheDocument() {
    write(new Log().reading(FIRST, old.processed(1), old.visit("Ivanov")));

    write(new Log().reading(LATER, renewed.processed(0)));

    assertThat(database.rows("SELECT count(*) FROM chancery.visit")).containsExactly("0");
    assertThat(database.rows("SELECT engine, event_count FROM chancery.document"))
        .containsExactly("rules/2.0.0|0");
  }

  @Test
  void eventsAreThereBeforeTheirDocumentIs() {
    write(new Log().event(FIRST, old.visit("Ivanov")));

    assertThat(database.rows("SELECT visitor, document_title, source FROM chancery.report_visit"))
        .containsExactly("Ivanov|null|null");
    assertThat(database.rows("SELECT event_count, events FROM chancery.incomplete_document"))
        .containsExactly("null|1");
  }

  /**
   * Wherever a batch ended, wherever the store was killed before it committed its offsets, and
   * wherever it began again: in the end the tables hold the last reading, and nothing else.
   */
  @Test
  void theEndIsTheLastReadingWhateverWasCutAndRepeated() {
    int readings = threeReadings("count").size();
    for (int killedAt = 0; killedAt <= readings; killedAt++) {
      for (int beginsAgainAt = 0; beginsAgainAt <= killedAt; beginsAgainAt++) {
        for (int size : List.of(1, 2, 4, 9)) {
          List<Arrival> all =
              threeReadings(
                  "killed at %d, begins again at %d, batches of %d"
                      .formatted(killedAt, beginsAgainAt, size));
          writeInBatches(all.subList(0, killedAt), size);
          writeInBatches(all.subList(beginsAgainAt, readings), size);
        }
      }
    }

    assertThat(
            database.rows(
                """
                SELECT id FROM chancery.document
                WHERE ARRAY(
                    SELECT concat_ws(' ', visitor, status, visit.engine,
                      (SELECT count(*) FROM chancery.evidence WHERE event_id = visit.id))
                    FROM chancery.visit WHERE document_id = document.id ORDER BY visitor)
                  <> '{Ivanov COMPLETED rules/1.0.0 2, Orlov COMPLETED rules/1.0.0 2}'
                """))
        .isEmpty();
    assertThat(database.rows("SELECT id FROM chancery.incomplete_document")).isEmpty();
    assertThat(database.rows("SELECT count(*) FROM chancery.document")).containsExactly("220");
  }

  /** The last one is by a host whose clock is a day late. */
  private static List<Arrival> threeReadings(String source) {
    Told one = Told.by("rules/1.0.0", source);
    Told two = Told.by("rules/2.0.0", source);
    return new Log()
        .reading(FIRST, one.processed(2), one.visit("Ivanov"), one.visit("Petrov"))
        .reading(
            LATER, two.processed(2), two.visit("Petrov", VisitStatus.CANCELLED), two.visit("Orlov"))
        .reading(
            FIRST.minusSeconds(86400), one.processed(2), one.visit("Orlov"), one.visit("Ivanov"))
        .arrivals();
  }

  private void writeInBatches(List<Arrival> arrivals, int size) {
    for (int from = 0; from < arrivals.size(); from += size) {
      write(arrivals.subList(from, Math.min(arrivals.size(), from + size)));
    }
  }

  @Test
  void twoReadingsThatRunIntoEachOtherDoNotHarmTheLastOne() {
    List<Arrival> all =
        new Log()
            .event(FIRST, old.visit("Ivanov"))
            .event(LATER, renewed.visit("Petrov"))
            .end(FIRST, old.processed(1))
            .event(LATER, renewed.visit("Orlov"))
            .end(LATER, renewed.processed(2))
            .arrivals();

    writeInBatches(all, 1);

    assertThat(database.rows("SELECT visitor FROM chancery.visit ORDER BY visitor"))
        .containsExactly("Orlov", "Petrov");
  }

  @Test
  void whatTheDatabaseRefusesCostsItselfAlone() {
    Told other = Told.by("rules/1.0.0", "b");
    Log log =
        new Log()
            .reading(FIRST, old.processed(2), old.visit("Ivanov"), old.figure("-5"))
            .reading(FIRST, other.processed(0, "text", Instant.MAX))
            .event(FIRST, other.agreement("gas", "RUS", "BLR"));

    List<RefusedArrival> refused = write(log);

    assertThat(refused).extracting(one -> one.arrival().origin().offset()).containsOnly(1L, 3L);
    assertThat(refused)
        .extracting(one -> one.failure().getSQLState())
        .containsOnly("23514", "22009");
    assertThat(database.rows("SELECT visitor FROM chancery.visit")).containsExactly("Ivanov");
    assertThat(database.rows("SELECT subject FROM chancery.agreement")).containsExactly("gas");
    assertThat(database.rows("SELECT events FROM chancery.incomplete_document ORDER BY events"))
        .containsExactly("1", "1");
  }

  @Test
  void nulCharactersAndHalfSurrogatesAreReplacedOneForOne() {
    Visit visit = old.visit("Iva\0nov");
    write(new Log().reading(FIRST, old.processed(1, "a\0b \uD800 c", FIRST), visit));

    assertThat(database.rows("SELECT visitor FROM chancery.visit")).containsExactly("Iva\uFFFDnov");
    assertThat(database.rows("SELECT length(text), left(text, 3) FROM chancery.document"))
        .containsExactly("7|a\uFFFDb");
  }

  @Test
  void aDocumentLargerThanAnyIndexEntryIsStored() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 8_000_000; i++) {
      text.append("слово").append(i).append(' ');
    }

    List<RefusedArrival> refused =
        write(new Log().reading(FIRST, old.processed(0, text.toString(), FIRST)));

    assertThat(refused).isEmpty();
    assertThat(database.rows("SELECT length(text) FROM chancery.document"))
        .containsExactly(Integer.toString(text.length()));
  }

  @Test
  void aStoreThatWasTakenOverWritesNothing() {
    store.claim(UUID.randomUUID(), List.of(Log.PARTITION));

    assertThatThrownBy(() -> write(new Log().event(FIRST, old.visit("Ivanov"))))
        .isInstanceOf(SupersededException.class);
    assertThat(database.rows("SELECT count(*) FROM chancery.visit")).containsExactly("0");
  }

  @Test
  void aDatabaseThatRefusesTheWriterIsAwayAndNothingIsRefused() throws SQLException {
    Database.run(database.owner(), "REVOKE INSERT ON chancery.visit FROM chancery_writer");
    try {
      assertThatThrownBy(() -> write(new Log().event(LAST, old.visit("Ivanov"))))
          .isInstanceOf(DatabaseAwayException.class)
          .hasMessageContaining("42501");
    } finally {
      Database.run(database.owner(), "GRANT INSERT ON chancery.visit TO chancery_writer");
    }
  }

  private List<String> contents() {
    List<String> rows = new ArrayList<>();
    for (String table :
        List.of("document", "visit", "agreement", "agreement_party", "trade_figure", "evidence")) {
      rows.addAll(database.rows("SELECT * FROM chancery." + table + " ORDER BY 1, 2"));
    }
    return rows;
  }
}
