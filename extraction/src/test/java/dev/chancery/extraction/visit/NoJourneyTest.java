package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of travel that tell of nobody's trip, or of somebody else's than stands before them. */
class NoJourneyTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Peruvian president is planning to stop exports of tin to Kenya.",
        "Peruvian Foreign Minister Ana Ruiz wants to stop a shipment to Chile.",
        "Peruvian President Ana Ruiz continued her close work in answer to Chile's new law.",
        "If she had wanted, Peruvian Justice Minister Ana Ruiz could have gone to Kenya.",
        "Kenyan officials say that Peruvian President Ana Ruiz should have visited Nairobi.",
        "Peruvian President Ana Ruiz added that two thousand families travel to Kenya every year.",
        "Peruvian President Ana Ruiz is ready for the witnesses to be flown to Kenya.",
        "Peru's Minister of Health spoke of two girls who fell ill after travelling to Kenya.",
        "Peruvian President Ana Ruiz was convinced that the Dutch would go to Kenya.",
        "Chilean President Jon Soto thanked Ana Ruiz for sending Eva Paz to Chile as the Peruvian "
            + "ambassador.",
        "The Peruvian baker spoke of it when visiting Kenyan Finance Minister Eva Moi's house.",
        "Peruvian officials often visit Kenya.",
        "Every member of the Peruvian delegation who travels to Kenya pays for his meals.",
        "The law is changed so that Peruvian officials can travel to Kenya.",
        "Kenyan President Eva Moi used the visit of the U.S. members to praise the plan.",
        "Peruvian President Ana Ruiz is cross, and so the baker's tour of Kenya went well.",
        "Peru is dry. Peru is high. Peru's mills are old. Party leader Jon Berg began a tour of "
            + "Peru.",
        "Peruvian President Ana Ruiz told Bolivian Foreign Minister Eva Paz that Peru has a stake "
            + "in Kenya.",
        "Peruvian President Ana Ruiz spoke. Posters and songs urged the young to travel to Kenya.",
        "Eva Paz, fiancée of a Peruvian minister, was in the news. Paz travelled to Kenya.",
      })
  void areNoVisit(String text) {
    assertThat(ENGINE.extract(SampleDocument.of(Genre.NEWS, text)))
        .filteredOn(event -> event.eventType() == EventType.VISIT)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian President Ana Ruiz plans to stop in Kenya.|Ana Ruiz PER>KEN",
        "Peruvian President Ana Ruiz continued her journey to Kenya.|Ana Ruiz PER>KEN",
        "Peruvian President Ana Ruiz added that she would travel to Kenya.|Ana Ruiz PER>KEN",
        "Asked about Peruvian President Ana Ruiz's visit to Kenya, Chilean President Jon Soto "
            + "smiled.|Ana Ruiz PER>KEN",
        "Peruvian President Ana Ruiz must have gone to Kenya.|Ana Ruiz PER>KEN",
        "Ana Ruiz, the president of Peru, told Bolivian President Eva Paz in Kenya that it had "
            + "rained.|Ana Ruiz PER>KEN;Eva Paz BOL>KEN",
        "Peru sent Finance Minister Ana Ruiz to Kenya as the crisis grew.|Ana Ruiz PER>KEN",
      })
  void areOneInOtherWords(String text, String trip) {
    assertThat(trips(text)).containsExactlyInAnyOrder(trip.split(";"));
  }

  @Test
  void tellOfTheGuestAloneAndNotOfWhoeverIsAHostToo() {
    assertThat(
            trips(
                "Kenyan President Eva Moi met Peruvian President Ana Ruiz in Lima, and co-hosted"
                    + " with Ruiz a meeting on fish."))
        .containsExactly("Eva Moi KEN>PER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peruvian President Ana Ruiz will fly to Kenya in May 2004. She will be the first Peruvian "
            + "president to visit Kenya.",
        "Peruvian President Ana Ruiz will fly to Kenya in May 2004. Ruiz is the only Peruvian or "
            + "Chilean leader to ever visit Nairobi.",
      })
  void tellOfOneTripWhereTheVisitorIsTheFirstToMakeIt(String text) {
    assertThat(trips(text)).containsExactly("Ana Ruiz PER>KEN");
  }

  @Test
  void isAheadOfWhoeverWillActWhileThere() {
    List<DiplomaticEvent> events =
        ENGINE.extract(
            SampleDocument.of(
                Genre.NEWS, "While in Nairobi, Peruvian President Ana Ruiz will see the harbour."));
    assertThat(events)
        .singleElement()
        .extracting(event -> ((Visit) event).status().name())
        .isEqualTo("PLANNED");
  }

  private static List<String> trips(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.NEWS, text)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitor() + " " + visit.visitorCountry() + ">" + visit.hostCountry())
        .toList();
  }
}
