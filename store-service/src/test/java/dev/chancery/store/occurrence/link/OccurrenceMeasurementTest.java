package dev.chancery.store.occurrence.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.occurrence.PairScore;
import dev.chancery.store.occurrence.Story;
import dev.chancery.store.occurrence.instrument.InstrumentTales;
import dev.chancery.store.occurrence.series.SeriesTales;
import dev.chancery.store.occurrence.trip.TripTales;
import dev.chancery.store.table.EventStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of docs/occurrences.md: generated tales through the real store and linker. */
@ExtendWith(StackExtension.class)
class OccurrenceMeasurementTest {

  private static final long SEED = 1;
  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

  private final Database database;
  private final EventStore store;
  private final UUID owner = UUID.randomUUID();

  OccurrenceMeasurementTest(Database database) {
    this.database = database;
    this.store = new EventStore(database.writer());
  }

  @BeforeEach
  void emptyTables() {
    database.empty();
    store.claim(owner, List.of(Log.PARTITION));
  }

  @Test
  void tripsToldByManyDocumentsAreFound() throws SQLException {
    TripTales tales = TripTales.of(SEED, 500, 2000);

    PairScore score = measure("trips", tales.stories(), tales.truth());

    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void instrumentsToldByManyDocumentsAreFound() throws SQLException {
    InstrumentTales tales = InstrumentTales.of(SEED, 150, 600);

    PairScore score = measure("instruments", tales.stories(), tales.truth());

    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void pointsOfSeriesReportedByManyDocumentsAreFound() throws SQLException {
    SeriesTales tales = SeriesTales.of(SEED, 150, 600);

    PairScore score = measure("trade series", tales.stories(), tales.truth());

    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
  }

  private PairScore measure(String what, List<Story> stories, Map<UUID, Integer> truth)
      throws SQLException {
    List<Arrival> arrivals = new ArrayList<>();
    stories.forEach(story -> arrivals.addAll(story.reading(TIME).arrivals()));
    assertThat(store.write(owner, Batch.of(arrivals))).isEmpty();
    long start = System.nanoTime();
    new OccurrenceLinker(database.writer()).linkAll();
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<UUID, UUID> found = new HashMap<>();
    for (String row :
        database.rows("SELECT event_id, occurrence_id FROM chancery.event_occurrence")) {
      found.put(UUID.fromString(row.substring(0, 36)), UUID.fromString(row.substring(37)));
    }
    assertThat(found.keySet()).isEqualTo(truth.keySet());
    PairScore score = PairScore.of(truth, found);
    System.out.printf(
        "%s: %d events of %d occurrences in %d documents, %d occurrences found in %.2f s: %s%n",
        what,
        truth.size(),
        truth.values().stream().distinct().count(),
        stories.size(),
        found.values().stream().distinct().count(),
        seconds,
        score);
    return score;
  }
}
