package dev.chancery.store.occurrence.link;

import static dev.chancery.contracts.event.VisitStatus.COMPLETED;
import static dev.chancery.contracts.event.VisitStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.occurrence.Story;
import dev.chancery.store.table.EventStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class OccurrenceLinkerTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

  private static final List<String> TABLES =
      List.of(
          "linked_trip",
          "linked_trip_telling",
          "linked_instrument",
          "linked_instrument_stage",
          "linked_instrument_telling",
          "linked_series",
          "linked_series_telling");

  private final Database database;
  private final EventStore store;
  private final OccurrenceLinker linker;
  private final UUID owner = UUID.randomUUID();

  OccurrenceLinkerTest(Database database) {
    this.database = database;
    this.store = new EventStore(database.writer());
    this.linker = new OccurrenceLinker(database.writer());
  }

  @BeforeEach
  void emptyTables() {
    database.empty();
    store.claim(owner, List.of(Log.PARTITION));
  }

  private static final List<Story> STORIES =
      List.of(
          Story.of("a", "2001-03-01")
              .visit("Mohammad Khatami", "President", "IRN", "RUS", "2001-03", null, PLANNED),
          Story.of("b", "2001-03-13")
              .visit("Khatami", "President", "IRN", "RUS", "2001-03-12", null, COMPLETED)
              .visit("Kamal Kharrazi", "Foreign Minister", "IRN", "RUS", null, null, COMPLETED),
          Story.of("c", null)
              .visit("Mohammed Xatami", null, "IRN", "RUS", "2001-03-12", "2001-03-15", COMPLETED),
          Story.of("d", "2001-04-20")
              .visit("Igor Ivanov", "Foreign Minister", "RUS", "IRN", "2001-04-18", null, COMPLETED)
              .visit("Khatami", null, "IRN", "RUS", "2001-04-12", null, COMPLETED),
          Story.of("e", "2001-04-21")
              .visit(
                  "Russian Foreign Minister",
                  "Foreign Minister",
                  "RUS",
                  "IRN",
                  "2001-04-18",
                  null,
                  COMPLETED));

  @Test
  void oneTripIsToldByMany() throws SQLException {
    store(STORIES);
    linker.linkAll();

    assertThat(
            database.rows(
                """
                SELECT visitor, visitor_country, host_country, start, "end", period, status,
                  tellings, documents, first_reported, last_reported, reported, sources
                FROM chancery.trip WHERE documents > 1 ORDER BY start
                """))
        .containsExactly(
            "Mohammad Khatami|IRN|RUS|2001-03-12|2001-03-15|[2001-03-12,2001-03-16)|COMPLETED"
                + "|3|3|2001-03-01|2001-03-13|[2001-03-01,2001-03-14)|{a,b,c}",
            "Igor Ivanov|RUS|IRN|2001-04-18|null|[2001-04-18,2001-04-19)|COMPLETED"
                + "|2|2|2001-04-20|2001-04-21|[2001-04-20,2001-04-22)|{d,e}");
    assertThat(database.rows("SELECT count(*) FROM chancery.trip")).containsExactly("4");
    assertThat(
            database.rows(
                """
                SELECT count(*), count(DISTINCT occurrence_id)
                FROM chancery.event_occurrence
                JOIN chancery.trip ON trip.id = occurrence_id
                """))
        .containsExactly("7|4");
    assertThat(database.rows("SELECT * FROM chancery.occurrence_pending")).isEmpty();
  }

  @Test
  void theIdIsThatOfTheVisitReportedFirst() throws SQLException {
    store(STORIES);
    linker.linkAll();

    assertThat(
            database.rows(
                """
                SELECT document.source
                FROM chancery.trip
                JOIN chancery.visit USING (id)
                JOIN chancery.document ON document.id = document_id
                WHERE documents > 1 ORDER BY 1
                """))
        .containsExactly("a", "d");
  }

  @Test
  void theOrderOfArrivalDoesNotCount() throws SQLException {
    store(STORIES);
    linker.linkAll();
    List<String> expected = contents();

    Random random = new Random(7);
    for (int round = 0; round < 6; round++) {
      emptyTables();
      List<Story> shuffled = new ArrayList<>(STORIES);
      Collections.shuffle(shuffled, random);
      for (Story story : shuffled) {
        store(List.of(story));
        if (random.nextBoolean()) {
          linker.linkAll();
        }
      }
      linker.linkAll();

      assertThat(contents()).isEqualTo(expected);
    }
  }

  @Test
  void aReplayMarksNothingAndTouchesNoRow() throws SQLException {
    store(STORIES);
    linker.linkAll();
    List<String> versions = versions();

    store(STORIES);

    assertThat(database.rows("SELECT * FROM chancery.occurrence_pending")).isEmpty();
    assertThat(versions()).isEqualTo(versions);
  }

  @Test
  void aNewReadingThatFindsTheSameTouchesNoRow() throws SQLException {
    store(STORIES);
    linker.linkAll();
    List<String> versions = versions();

    for (Story story : STORIES) {
      write(story.reading(TIME.plusSeconds(60)));
    }

    assertThat(database.rows("SELECT count(*) > 0 FROM chancery.occurrence_pending"))
        .containsExactly("t");
    linker.linkAll();
    assertThat(versions()).isEqualTo(versions);
  }

  @Test
  void whatANewerEngineDoesNotTellLeavesItsTrip() throws SQLException {
    store(STORIES);
    linker.linkAll();

    Story reread =
        STORIES
            .get(0)
            .readBy("rules/2.0.0")
            .visit("Mohammad Khatami", "President", "IRN", "ARM", "2001-03", null, PLANNED);
    write(reread.reading(TIME.plusSeconds(60)));
    linker.linkAll();

    assertThat(
            database.rows(
                "SELECT host_country, sources, status FROM chancery.trip"
                    + " WHERE visitor LIKE 'Moham%' AND lower(period) < '2001-04-01' ORDER BY 1"))
        .containsExactly("ARM|{a}|PLANNED", "RUS|{b,c}|COMPLETED");
    assertThat(
            database.rows(
                "SELECT count(*) FROM chancery.event_occurrence WHERE NOT EXISTS"
                    + " (SELECT FROM chancery.visit WHERE visit.id = event_id)"))
        .containsExactly("0");
  }

  @Test
  void whenTheLastTellingGoesTheTripGoes() throws SQLException {
    store(STORIES.subList(0, 1));
    linker.linkAll();

    write(STORIES.get(0).readBy("rules/2.0.0").reading(TIME.plusSeconds(60)));
    linker.linkAll();

    assertThat(contents()).isEmpty();
  }

  @Test
  void aPublicationThatComesLateCounts() throws SQLException {
    Story story = STORIES.get(0);
    write(new Log().event(TIME, story.events().get(0)));
    linker.linkAll();
    assertThat(database.rows("SELECT first_reported FROM chancery.trip")).containsExactly("null");

    write(story.reading(TIME));
    linker.linkAll();

    assertThat(database.rows("SELECT first_reported, sources FROM chancery.trip"))
        .containsExactly("2001-03-01|{a}");
  }

  @Test
  void whatIsChangedByHandIsLinkedAnew() throws SQLException {
    store(STORIES);
    linker.linkAll();

    Database.run(
        database.owner(),
        "UPDATE chancery.visit SET host_country = 'ARM' WHERE visitor LIKE '%Khatami'"
            + " AND start = '2001-03-12'");
    linker.linkAll();

    assertThat(
            database.rows(
                "SELECT host_country, sources FROM chancery.trip"
                    + " WHERE period && '[2001-03-01,2001-04-01)' AND visitor <> 'Kamal Kharrazi'"
                    + " ORDER BY 1"))
        .containsExactly("ARM|{b}", "RUS|{a,c}");
  }

  @Test
  void otherRulesLinkEverythingAnew() throws SQLException {
    store(STORIES);
    linker.linkAll();
    List<String> expected = contents();
    Database.run(
        database.owner(),
        "DELETE FROM chancery.linked_trip; UPDATE chancery.occurrence_rules SET version = 'old'");

    linker.linkAll();

    assertThat(contents()).isEqualTo(expected);
  }

  @Test
  void aLinkerThatDiesLeavesItsWorkToTheNext() throws SQLException {
    store(STORIES);
    linker.linkAll();
    List<String> expected = contents();
    emptyTables();
    store(STORIES);
    Database.run(
        database.owner(),
        """
        CREATE FUNCTION chancery.die() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN RAISE EXCEPTION ''killed''; END';
        CREATE TRIGGER die AFTER DELETE ON chancery.occurrence_pending
          FOR EACH STATEMENT EXECUTE FUNCTION chancery.die();
        """);
    try {
      assertThatThrownBy(linker::linkAll).hasMessageContaining("killed");
      assertThat(contents()).isEmpty();
      assertThat(database.rows("SELECT count(*) > 0 FROM chancery.occurrence_pending"))
          .containsExactly("t");
    } finally {
      Database.run(
          database.owner(),
          "DROP TRIGGER die ON chancery.occurrence_pending; DROP FUNCTION chancery.die()");
    }

    new OccurrenceLinker(database.writer()).linkAll();

    assertThat(contents()).isEqualTo(expected);
  }

  @Test
  void severalLinkersAndStoresAtOnceEndLikeOne() throws Exception {
    List<Story> many = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      many.add(
          Story.of("many " + i, "2001-03-%02d".formatted(1 + i % 28))
              .visit(
                  List.of("Mohammad Khatami", "Khatami", "Mohammed Hatemi").get(i % 3),
                  i % 2 == 0 ? "President" : null,
                  "IRN",
                  List.of("RUS", "BLR", "ARM").get(i % 4 % 3),
                  i % 5 == 0 ? null : "2001-03-%02d".formatted(1 + i % 7),
                  null,
                  COMPLETED));
    }
    store(many);
    linker.linkAll();
    List<String> expected = contents();
    emptyTables();

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int part = 0; part < 2; part++) {
        List<Story> half = many.subList(part * 60, part * 60 + 60);
        running.add(threads.submit(() -> half.forEach(story -> store(List.of(story)))));
        OccurrenceLinker one = new OccurrenceLinker(database.writer());
        running.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 40; i++) {
                    one.linkSome();
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    linker.linkAll();

    assertThat(contents()).isEqualTo(expected);
  }

  @Test
  void aSecondLinkerDoesNotWaitForTheFirst() throws SQLException {
    store(STORIES);
    try (Connection busy = database.owner().getConnection()) {
      busy.createStatement().execute("SELECT pg_advisory_lock(" + OccurrenceLinker.LOCK + ")");

      Duration waiting = linker.linkSome();

      assertThat(waiting).isPositive();
      assertThat(contents()).isEmpty();
      busy.createStatement().execute("SELECT pg_advisory_unlock_all()");
    }
    linker.linkAll();
    assertThat(contents()).isNotEmpty();
  }

  private void store(List<Story> stories) {
    for (Story story : stories) {
      write(story.reading(TIME));
    }
  }

  private void write(Log log) {
    assertThat(store.write(owner, Batch.of(log.arrivals()))).isEmpty();
  }

  private List<String> contents() {
    List<String> rows = new ArrayList<>();
    for (String table : TABLES) {
      rows.addAll(database.rows("SELECT * FROM chancery." + table + " ORDER BY 1, 2"));
    }
    return rows;
  }

  /** Which transaction wrote each row. */
  private List<String> versions() {
    List<String> rows = new ArrayList<>();
    for (String table : TABLES) {
      rows.addAll(database.rows("SELECT xmin, xmax, * FROM chancery." + table + " ORDER BY 3, 4"));
    }
    return rows;
  }
}
