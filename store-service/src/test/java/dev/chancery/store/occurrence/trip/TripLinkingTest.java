package dev.chancery.store.occurrence.trip;

import static dev.chancery.contracts.event.VisitStatus.CANCELLED;
import static dev.chancery.contracts.event.VisitStatus.COMPLETED;
import static dev.chancery.contracts.event.VisitStatus.ONGOING;
import static dev.chancery.contracts.event.VisitStatus.PLANNED;
import static dev.chancery.contracts.event.VisitStatus.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.occurrence.Story;
import dev.chancery.store.occurrence.name.Visitors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TripLinkingTest {

  private final TripLinking linking = new TripLinking(new Visitors());
  private final List<VisitTelling> told = new ArrayList<>();

  @Test
  void aTripThatWasPlannedAndTookPlaceIsOneAndCompleted() {
    tell("2001-03-02", "Khatami", "President", "2001-05", null, PLANNED);
    tell("2001-05-16", "Mohammad Khatami", null, "2001-05-14", "2001-05-16", COMPLETED);

    assertThat(trips())
        .containsExactly("Mohammad Khatami, President, 2001-05-14 to 2001-05-16, COMPLETED, 2");
  }

  @Test
  void theSamePersonAMonthLaterIsOnAnotherTrip() {
    tell("2001-03-13", "Mohammad Khatami", "President", "2001-03-12", null, COMPLETED);
    tell("2001-04-13", "Mohammad Khatami", "President", "2001-04-12", null, COMPLETED);

    assertThat(trips()).hasSize(2);
  }

  @Test
  void anotherMinisterInTheSameWeekIsOnAnotherTrip() {
    tell("2001-03-13", "Kamal Kharrazi", "Foreign Minister", "2001-03-12", null, COMPLETED);
    tell("2001-03-13", "Ali Shamkhani", "Defence Minister", "2001-03-12", null, COMPLETED);
    tell(
        "2001-03-14",
        "Iranian Defence Minister",
        "Defence Minister",
        "2001-03-12",
        null,
        COMPLETED);

    assertThat(trips())
        .containsExactlyInAnyOrder(
            "Kamal Kharrazi, Foreign Minister, 2001-03-12 to null, COMPLETED, 1",
            "Ali Shamkhani, Defence Minister, 2001-03-12 to null, COMPLETED, 2");
  }

  @Test
  void aYearThatHasTwoTripsTellsOfNeither() {
    tell("2001-03-13", "Mohammad Khatami", null, "2001-03-12", null, COMPLETED);
    tell("2001-10-13", "Mohammad Khatami", null, "2001-10-12", null, COMPLETED);
    tell(null, "Mohammad Khatami", null, "2001", null, COMPLETED);

    assertThat(trips()).hasSize(3);
  }

  @Test
  void aSurnameThatTwoPersonsHaveTellsOfNeither() {
    tell("2001-03-13", "Sergei Ivanov", null, "2001-03-12", null, COMPLETED);
    tell("2001-03-13", "Igor Ivanov", null, "2001-03-12", null, COMPLETED);
    tell("2001-03-13", "Ivanov", null, "2001-03-12", null, COMPLETED);

    assertThat(trips()).hasSize(3);
  }

  @Test
  void withoutAnyDateTheOneTripOfThePersonIsMeant() {
    tell(null, "Mohammad Khatami", "President", null, null, COMPLETED);
    tell(null, "Mohammed Khatami", "President", null, null, PLANNED);
    tell("2001-03-13", "Khatami", "President", "2001-03-12", null, COMPLETED);
    tell(null, "Kamal Kharrazi", null, null, null, COMPLETED);

    assertThat(trips())
        .containsExactlyInAnyOrder(
            "Mohammad Khatami, President, 2001-03-12 to null, COMPLETED, 3",
            "Kamal Kharrazi, null, null to null, COMPLETED, 1");
  }

  @Test
  void withoutAnyDateNeitherOfTwoTripsIsMeant() {
    tell("2001-03-13", "Mohammad Khatami", null, "2001-03-12", null, COMPLETED);
    tell("2003-03-13", "Mohammad Khatami", null, "2003-03-12", null, COMPLETED);
    tell(null, "Mohammad Khatami", null, null, null, COMPLETED);

    assertThat(trips()).hasSize(3);
  }

  @Test
  void whatADocumentTellsAsTwoTripsStaysTwo() {
    Story story =
        Story.of("one", "2001-03-13")
            .visit("Khatami", null, "IRN", "RUS", "2001-03", null, CANCELLED)
            .visit("Khatami", null, "IRN", "RUS", "2001-03-20", null, PLANNED);
    story.events().forEach(event -> told.add(TripMeasurementTest.telling(story, (Visit) event)));

    assertThat(trips()).hasSize(2);
  }

  @Test
  void theStatusIsWhatWasSaidLastAndByMost() {
    tell("2001-03-01", "Mohammad Khatami", null, "2001-05-14", null, PROPOSED);
    tell("2001-04-01", "Mohammad Khatami", null, "2001-05-14", null, PLANNED);
    assertThat(status()).isEqualTo("PLANNED");

    tell("2001-05-14", "Mohammad Khatami", null, "2001-05-14", null, ONGOING);
    assertThat(status()).isEqualTo("ONGOING");

    tell("2001-05-10", "Mohammad Khatami", null, "2001-05-14", null, CANCELLED);
    assertThat(status()).isEqualTo("CANCELLED");

    tell("2001-05-16", "Mohammad Khatami", null, "2001-05-14", null, COMPLETED);
    assertThat(status()).isEqualTo("COMPLETED");

    tell("2001-05-17", "Mohammad Khatami", null, "2001-05-14", null, CANCELLED);
    assertThat(status()).isEqualTo("CANCELLED");
  }

  @Test
  void theTightestDatesCount() {
    tell("2001-03-20", "Mohammad Khatami", null, "2001-03", null, COMPLETED);
    tell("2001-03-21", "Mohammad Khatami", null, "2001-03-12", "2001-03", COMPLETED);
    tell("2001-03-22", "Mohammad Khatami", null, "2001-03-12", "2001-03-15", COMPLETED);
    tell("2001-03-23", "Mohammad Khatami", null, "2001-03-14", null, COMPLETED);

    assertThat(trips())
        .containsExactly("Mohammad Khatami, null, 2001-03-12 to 2001-03-15, COMPLETED, 4");
  }

  @Test
  void theOrderOfTellingsDoesNotCount() {
    TripTales tales = TripTales.of(11, 60, 200);
    for (Story story : tales.stories()) {
      story.events().forEach(event -> told.add(TripMeasurementTest.telling(story, (Visit) event)));
    }
    List<String> expected = trips();
    Random random = new Random(5);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(told, random);

      assertThat(trips()).isEqualTo(expected);
    }
  }

  private void tell(
      String published, String visitor, String role, String start, String end, VisitStatus status) {
    Story story =
        Story.of("story " + told.size(), published)
            .visit(visitor, role, "IRN", "RUS", start, end, status);
    told.add(TripMeasurementTest.telling(story, (Visit) story.events().get(0)));
  }

  private String status() {
    List<Trip> trips = linking.link(told);
    assertThat(trips).hasSize(1);
    return trips.get(0).status().name();
  }

  private List<String> trips() {
    return linking.link(told).stream()
        .map(
            trip ->
                "%s, %s, %s to %s, %s, %d"
                    .formatted(
                        trip.visitor(),
                        trip.visitorRole(),
                        trip.start(),
                        trip.end(),
                        trip.status(),
                        trip.tellings().size()))
        .sorted()
        .toList();
  }
}
