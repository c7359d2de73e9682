package dev.chancery.store.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.Log;
import dev.chancery.store.Told;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-01T11:00:00Z");

  private final Told old = Told.by("rules/1.0.0", "a");
  private final Told renewed = Told.by("rules/2.0.0", "a");

  @Test
  void anEventToldTwiceIsThereOnceAsToldLast() {
    Log log =
        new Log()
            .event(FIRST, old.visit("Ivanov", VisitStatus.PLANNED))
            .event(LATER, renewed.visit("Ivanov", VisitStatus.CANCELLED));

    assertThat(Batch.of(log.arrivals()).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.event())
                    .isEqualTo(renewed.visit("Ivanov", VisitStatus.CANCELLED)));
  }

  @Test
  void theEndOfAReadingRemovesTheEventsOfTheOneBefore() {
    Log log =
        new Log()
            .reading(FIRST, old.processed(2), old.visit("Ivanov"), old.visit("Petrov"))
            .reading(LATER, renewed.processed(1), renewed.visit("Petrov"));

    Batch batch = Batch.of(log.arrivals());

    assertThat(batch.events())
        .extracting(Arrival.Event::event)
        .containsExactly(renewed.visit("Petrov"));
    assertThat(batch.documents())
        .extracting(Arrival.Processed::document)
        .containsExactly(renewed.processed(1));
  }

  @Test
  void theOrderOfTheLogDecidesAlsoWhereAClockWasWrong() {
    Log log =
        new Log()
            .reading(LATER, old.processed(1), old.visit("Ivanov"))
            .reading(FIRST, renewed.processed(1), renewed.visit("Petrov"));

    assertThat(Batch.of(log.arrivals()).events())
        .extracting(Arrival.Event::event)
        .containsExactly(renewed.visit("Petrov"));
  }

  @Test
  void eventsOfAReadingThatIsNotAtItsEndStay() {
    Log log =
        new Log()
            .event(LATER, renewed.visit("Petrov"))
            .reading(FIRST, old.processed(1), old.visit("Ivanov"));

    assertThat(Batch.of(log.arrivals()).events())
        .extracting(Arrival.Event::event)
        .containsExactlyInAnyOrder(renewed.visit("Petrov"), old.visit("Ivanov"));
  }

  @Test
  void documentsDoNotTouchEachOther() {
    Told other = Told.by("rules/1.0.0", "b");
    Log log =
        new Log()
            .event(FIRST, other.visit("Ivanov"))
            .reading(LATER, renewed.processed(0))
            .event(FIRST, other.visit("Petrov"));

    assertThat(Batch.of(log.arrivals()).events()).hasSize(2);
  }

  @Test
  void rowsComeSortedByDocumentAndEvent() {
    Log log = new Log();
    for (int i = 0; i < 50; i++) {
      log.event(FIRST, Told.by("rules/1.0.0", "d" + i % 7).visit("V" + i));
    }

    assertThat(Batch.of(log.arrivals()).events())
        .hasSize(50)
        .isSortedAccordingTo(
            (one, other) -> {
              int documents = one.documentId().value().compareTo(other.documentId().value());
              return documents != 0 ? documents : one.event().id().compareTo(other.event().id());
            });
  }
}
