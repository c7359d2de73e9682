package dev.chancery.store.occurrence.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import dev.chancery.store.occurrence.PairScore;
import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Story;
import dev.chancery.store.occurrence.name.Visitors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of docs/occurrences.md, without a database. */
class TripMeasurementTest {

  private static final int TRIPS = 500;
  private static final int DOCUMENTS = 2000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void generatedTalesAreLinkedAsTheyHappened(long seed) {
    TripTales tales = TripTales.of(seed, TRIPS, DOCUMENTS);
    Map<String, List<VisitTelling>> byPair = new TreeMap<>();
    for (Story story : tales.stories()) {
      for (DiplomaticEvent event : story.events()) {
        VisitTelling telling = telling(story, (Visit) event);
        byPair
            .computeIfAbsent(
                telling.visitorCountry() + telling.hostCountry(), pair -> new ArrayList<>())
            .add(telling);
      }
    }
    TripLinking linking = new TripLinking(new Visitors());
    Map<UUID, UUID> found = new HashMap<>();
    int trips = 0;
    for (List<VisitTelling> tellings : byPair.values()) {
      for (Trip trip : linking.link(tellings)) {
        trips++;
        trip.tellings()
            .forEach(visit -> found.put(visit.report().eventId(), trip.reporting().id()));
      }
    }

    PairScore score = PairScore.of(tales.truth(), found);
    System.out.printf(
        "seed %d: %d visits of %d trips in %d documents, %d trips found: %s%n",
        seed, tales.truth().size(), TRIPS, DOCUMENTS, trips, score);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
  }

  static VisitTelling telling(Story story, Visit visit) {
    return new VisitTelling(
        new Report(
            visit.id(),
            visit.documentId().value(),
            story.name(),
            story.published(),
            visit.confidence()),
        visit.visitorCountry() == null ? null : visit.visitorCountry().value(),
        visit.hostCountry() == null ? null : visit.hostCountry().value(),
        visit.visitor(),
        visit.visitorRole(),
        null,
        visit.places(),
        visit.start(),
        visit.end(),
        visit.status());
  }
}
