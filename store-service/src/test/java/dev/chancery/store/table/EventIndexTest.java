package dev.chancery.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Batch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk lists is what the tables of events say, however it came about. */
@ExtendWith(StackExtension.class)
class EventIndexTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final String COLUMNS =
      "id, type, document_id, state, dates, first_day, countries, confidence, words";

  private final Database database;

  EventIndexTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void emptyTables() {
    database.empty();
  }

  @Test
  void everyKindOfEventIsListed() {
    Told told = Told.by("rules/1.0.0", "a");
    store(
        new Log()
            .reading(
                TIME,
                told.processed(3),
                told.visit("Ivanov"),
                told.agreement("gas", "RUS", "BLR"),
                told.figure("33300000")));

    assertThat(listed()).containsExactlyInAnyOrder("VISIT", "AGREEMENT", "TRADE_FIGURE");
    assertThatItAgrees();
  }

  @Test
  void aReplayChangesNothingNotEvenTheTimeOfArrival() {
    Told told = Told.by("rules/1.0.0", "a");
    Log log = new Log().reading(TIME, told.processed(1), told.visit("Ivanov"));
    store(log);
    List<String> before = database.rows("SELECT *, xmin FROM chancery.event_index");

    store(log);

    assertThat(database.rows("SELECT *, xmin FROM chancery.event_index")).isEqualTo(before);
  }

  @Test
  void aNewerReadingReplacesWhatTheOlderOneSaid() {
    Told old = Told.by("rules/1.0.0", "a");
    Told now = Told.by("rules/2.0.0", "a");
    store(
        new Log()
            .reading(TIME, old.processed(2), old.visit("Ivanov"), old.agreement("gas", "RUS")));
    store(
        new Log()
            .reading(
                TIME.plusSeconds(9),
                now.processed(2),
                now.visit("Ivanov", VisitStatus.CANCELLED),
                now.figure("33300000")));

    assertThat(listed()).containsExactlyInAnyOrder("VISIT", "TRADE_FIGURE");
    assertThatItAgrees();
  }

  @Test
  void aVisitIsSortedByItsStartWhereThatIsKnown() {
    Told told = Told.by("rules/1.0.0", "a");
    store(new Log().reading(TIME, told.processed(1), told.visit("Ivanov")));

    assertThat(database.rows("SELECT first_day, lower(dates) FROM chancery.event_index"))
        .containsExactly("2001-03-12|2001-03-01");
  }

  private List<String> listed() {
    return database.rows("SELECT type FROM chancery.event_index");
  }

  private void assertThatItAgrees() {
    String kept = "SELECT " + COLUMNS + " FROM chancery.event_index";
    String told =
        "SELECT indexed.* FROM (SELECT DISTINCT event_id FROM chancery.evidence) AS one"
            + " CROSS JOIN LATERAL chancery.event_index_row(event_id) AS indexed";
    assertThat(database.rows("(" + kept + " EXCEPT " + told + ")")).isEmpty();
    assertThat(database.rows("(" + told + " EXCEPT " + kept + ")")).isEmpty();
  }

  private void store(Log log) {
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    store.write(owner, Batch.of(log.arrivals()));
  }
}
