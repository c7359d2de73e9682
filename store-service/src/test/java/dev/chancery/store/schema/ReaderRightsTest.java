package dev.chancery.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.event.Visit;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role for analysts may do: read views. */
@ExtendWith(StackExtension.class)
class ReaderRightsTest {

  private static final Told TOLD = Told.by("rules/1.0.0", "a");
  private static final Visit VISIT = TOLD.visit("Ivanov");

  private final Database database;

  ReaderRightsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void storeAVisit() {
    database.empty();
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    Log log = new Log().reading(Instant.parse("2026-01-01T10:00:00Z"), TOLD.processed(1), VISIT);
    store.write(owner, Batch.of(log.arrivals()));
  }

  @Test
  void readsEveryViewAndNoTable() {
    for (String view : relations("'v', 'm'")) {
      Database.rows(database.reader(), "SELECT * FROM chancery." + view + " LIMIT 1");
    }
    assertThat(relations("'r', 'p'")).contains("visit", "document", "flyway_schema_history");
    for (String table : relations("'r', 'p'")) {
      assertThatThrownBy(
              () -> Database.rows(database.reader(), "SELECT FROM chancery." + table + " LIMIT 1"))
          .as(table)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void isReadOnlyAndStoppedInTime() {
    assertThat(Database.rows(database.reader(), "SHOW default_transaction_read_only"))
        .containsExactly("on");
    assertThat(Database.rows(database.reader(), "SHOW statement_timeout")).containsExactly("1min");
    assertThat(Database.rows(database.reader(), "SHOW idle_in_transaction_session_timeout"))
        .containsExactly("10min");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO %s DEFAULT VALUES",
        "DELETE FROM %s",
        "TRUNCATE %s",
        "DO 'BEGIN LOCK TABLE %s; END'",
        "ALTER TABLE %s ADD COLUMN mine text",
        "DROP TABLE %s",
        "GRANT ALL ON %s TO PUBLIC",
        "COPY %s FROM STDIN",
        "COPY %s TO STDOUT",
        "COMMENT ON TABLE %s IS 'mine'",
        "CREATE RULE mine AS ON SELECT TO %s DO INSTEAD NOTHING",
      })
  void touchesNoTable(String attempt) {
    for (String table : relations("'r', 'p'")) {
      assertRefused(attempt.formatted("chancery." + table));
    }
  }

  @Test
  void changesNothingThroughViews() {
    for (String view : relations("'v', 'm'")) {
      assertRefused("DELETE FROM chancery." + view);
      assertRefused("DROP VIEW chancery." + view);
    }
    assertRefused("UPDATE chancery.report_visit SET visitor = 'Petrov'");
    assertRefused("UPDATE chancery.country SET name = 'Ruritania'");
    assertRefused("CREATE OR REPLACE VIEW chancery.trip AS SELECT 1 AS id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE chancery.mine (a text)",
        "CREATE TABLE public.mine (a text)",
        "CREATE TEMPORARY TABLE mine (a text)",
        "SELECT 1 AS a INTO TEMPORARY mine",
        "CREATE SCHEMA mine",
        "CREATE VIEW public.mine AS SELECT 1",
        "CREATE TEMPORARY VIEW mine AS SELECT 1",
        "CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql RETURN 1",
        "CREATE OR REPLACE FUNCTION chancery.country_name(country text) RETURNS text LANGUAGE sql RETURN 'x'",
        "CREATE EXTENSION pg_trgm",
        "CREATE PUBLICATION mine FOR ALL TABLES",
        "CREATE ROLE mine",
        "CREATE DATABASE mine",
        "CREATE SEQUENCE public.mine",
        "SELECT nextval('chancery.review_id_seq')",
        "SELECT setval('chancery.review_id_seq', 1)",
        "SET ROLE chancery",
        "SET ROLE chancery_writer",
        "SET SESSION AUTHORIZATION chancery",
        "GRANT chancery_writer TO chancery_reader",
        "ALTER ROLE chancery_writer PASSWORD 'mine'",
        "ALTER ROLE chancery_reader CREATEROLE",
        "ALTER DATABASE chancery SET statement_timeout = 0",
        "ALTER SYSTEM SET fsync = off",
        "DROP OWNED BY chancery_writer",
        "COPY (SELECT 1) TO PROGRAM 'cat'",
        "COPY (SELECT 1) TO '/tmp/chancery-mine'",
        "SELECT pg_read_file('postgresql.conf')",
        "SELECT pg_read_binary_file('PG_VERSION')",
        "SELECT pg_ls_dir('.')",
        "SELECT pg_stat_file('PG_VERSION')",
        "SELECT lo_import('PG_VERSION')",
        "SELECT lo_export(1, '/tmp/chancery-mine')",
        "SELECT lo_create(0)",
        "SELECT lo_creat(-1)",
        "SELECT lo_from_bytea(0, 'a')",
        "SELECT lo_put(1, 0, 'a')",
        "SELECT lo_unlink(1)",
        "SELECT pg_reload_conf()",
        "SELECT pg_rotate_logfile()",
        "SELECT pg_switch_wal()",
        "SELECT pg_create_restore_point('mine')",
        "SELECT pg_create_physical_replication_slot('mine')",
        "SELECT pg_logical_emit_message(false, 'mine', 'a') FROM pg_sleep(0) WHERE pg_promote()",
        "UPDATE pg_catalog.pg_class SET relname = relname",
        "UPDATE pg_catalog.pg_settings SET setting = 'on' WHERE name = 'zero_damaged_pages'",
        "DO $$ BEGIN EXECUTE 'DELETE FROM chancery.evidence'; END $$",
        "EXPLAIN ANALYZE DELETE FROM chancery.evidence",
        "WITH gone AS (DELETE FROM chancery.evidence RETURNING 1) SELECT * FROM gone",
        "SELECT query_to_xml('DELETE FROM chancery.evidence', true, true, '')",
        "SECURITY LABEL ON TABLE chancery.visit IS 'mine'",
      })
  void hasNoWayAround(String attempt) {
    assertRefused(attempt);
  }

  @Test
  void cannotEndTheSessionsOfOthers() {
    assertThatThrownBy(
            () ->
                Database.rows(
                    database.reader(),
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename IN ('chancery', 'chancery_writer')"))
        .hasMessageContaining("permission denied");
  }

  /** PostgreSQL lets every role change its own password and settings; the next start mends it. */
  @Test
  void findsItsPasswordAndSettingsSetBackByTheNextStart() throws Exception {
    attempt("ALTER ROLE chancery_reader SET statement_timeout = 0");
    attempt("ALTER ROLE chancery_reader SET work_mem = '1GB'");
    attempt("ALTER ROLE chancery_reader PASSWORD 'mine'");

    try (Connection connection = database.owner().getConnection()) {
      Database again = Database.migrated(connection.getMetaData().getURL());
      try (again) {
        assertThat(Database.rows(again.reader(), "SHOW statement_timeout")).containsExactly("1min");
        assertThat(Database.rows(again.reader(), "SHOW work_mem")).containsExactly("4MB");
      }
    }
  }

  private List<String> relations(String kinds) {
    return database.rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'chancery'::regnamespace"
            + " AND relkind IN ("
            + kinds
            + ") ORDER BY relname");
  }

  /** Both as it comes and after the reader has lifted what it may lift. */
  private void assertRefused(String attempt) {
    assertThatThrownBy(() -> Database.run(database.reader(), attempt))
        .as(attempt)
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> attempt(attempt))
        .as(attempt)
        .isInstanceOf(SQLException.class)
        .satisfies(
            refusal ->
                assertThat(((SQLException) refusal).getSQLState())
                    .as("%s: %s", attempt, refusal.getMessage())
                    // No right, no object of that kind, not a thing that views do.
                    .isIn("42501", "42809", "0A000", "55000", "0LP01", "22023"));
  }

  private void attempt(String sql) throws SQLException {
    try (Connection connection = database.reader().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE");
      try {
        statement.execute(sql);
      } finally {
        statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
      }
    }
  }
}
