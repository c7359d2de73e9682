package dev.chancery.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class SchemaTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

  private final Database database;

  SchemaTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void emptyTables() {
    database.empty();
  }

  @Test
  void everyTableViewAndColumnHasAComment() {
    assertThat(
            database.rows(
                """
                SELECT relname, attname
                FROM pg_class
                JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
                WHERE relnamespace = 'chancery'::regnamespace AND relkind IN ('r', 'v')
                  AND relname <> 'flyway_schema_history'
                  AND (obj_description(pg_class.oid, 'pg_class') IS NULL
                    OR col_description(pg_class.oid, attnum) IS NULL)
                """))
        .isEmpty();
  }

  @Test
  void countriesAreThereWithTheNumbersOfOtherDataSets() {
    assertThat(
            database.rows(
                "SELECT alpha2, m49, cow, name, kind FROM chancery.country WHERE code = 'RUS'"))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("RU|643|365|Russia").endsWith("|STATE"));
    assertThat(database.rows("SELECT count(*) > 200 FROM chancery.country")).containsExactly("t");
  }

  @Test
  void reportsNameCountriesDatesWordsAndDocument() {
    Told told = Told.by("rules/1.0.0", "a");
    store(
        new Log()
            .reading(
                TIME,
                told.processed(3),
                told.visit("Ivanov"),
                told.agreement("gas", "RUS", "IGO:Mercosur", "BLR"),
                told.figure("33300000")));

    assertThat(
            Database.rows(
                database.reader(),
                "SELECT visitor, visitor_country_name, host_country_name, starts, ends, quote,"
                    + " document_title, source, url, published FROM chancery.report_visit"))
        .containsExactly(
            "Ivanov|Belarus|Iran|12 Mar 2001|Mar 2001|Ivanov"
                + "|President in Teheran|visit.txt|https://news.example/visit|13 Mar 2001");
    assertThat(
            Database.rows(
                database.reader(),
                "SELECT parties, party_names, reached, quote FROM chancery.report_agreement"))
        .containsExactly(
            "{BLR,IGO:Mercosur,RUS}|Belarus, Mercosur, Russia|Mar 2001 – May 2001"
                + "|signed a memorandum on gas");
    assertThat(
            Database.rows(
                database.reader(),
                "SELECT reporter_name, partner_name, amount, unit, period"
                    + " FROM chancery.report_trade_figure"))
        .containsExactly("Belarus|World|33300000|USD|2000");
  }

  @Test
  void theTimelineHasARowForEachEventAndPair() {
    Told told = Told.by("rules/1.0.0", "a");
    store(
        new Log()
            .reading(
                TIME,
                told.processed(5),
                told.visit("Ivanov"),
                told.agreement("gas", "RUS", "UKR", "BLR"),
                told.agreement("oil"),
                told.figure("33300000"),
                told.figure("44400000", "18")));

    assertThat(
            Database.rows(
                database.reader(),
                "SELECT type, date, country_a, country_b_name, what, state FROM chancery.timeline"
                    + " ORDER BY lower(dates), type, what DESC, country_a, country_b"))
        .containsExactly(
            "TRADE_FIGURE|2000|BLR|World|export 44400000 USD of tractors (+18 %)|ACTUAL",
            "TRADE_FIGURE|2000|BLR|World|export 33300000 USD of tractors (-3.5 %)|ACTUAL",
            "AGREEMENT|Mar 2001 – May 2001|null|null|memorandum: oil|SIGNED",
            "AGREEMENT|Mar 2001 – May 2001|BLR|Russia|memorandum: gas|SIGNED",
            "AGREEMENT|Mar 2001 – May 2001|BLR|Ukraine|memorandum: gas|SIGNED",
            "AGREEMENT|Mar 2001 – May 2001|RUS|Ukraine|memorandum: gas|SIGNED",
            "VISIT|12 Mar 2001|BLR|Iran|Ivanov visits Iran|COMPLETED");
  }

  private void store(Log log) {
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    store.write(owner, Batch.of(log.arrivals()));
  }
}
