package dev.chancery.extraction.evaluation;

import static dev.chancery.extraction.evaluation.Annotations.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.extraction.evaluation.EventMatching.Pair;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMatchingTest {

  private static final String TEXT =
      """
      LIMA, 4 May. President Ana Pérez will fly to Chile on Monday.
      Peru and Chile signed a fishing accord. Peru exported 300,000 tonnes of
      fish meal to Chile in 2019, worth $410 million.
      """;

  private static final AnnotatedEvent VISIT =
      event(
          """
          {'type': 'VISIT', 'visitor': 'Ana Pérez', 'visitorCountry': 'PER', 'hostCountry': 'CHL',
           'start': '2020-05-04', 'end': null, 'status': 'PLANNED',
           'evidence': ['Ana Pérez will fly to Chile']}
          """);

  private static final AnnotatedEvent AGREEMENT =
      event(
          """
          {'type': 'AGREEMENT', 'parties': ['PER', 'CHL'], 'kind': 'AGREEMENT', 'stage': 'SIGNED',
           'date': '2020-05', 'subject': 'fishing', 'count': 1,
           'evidence': ['Peru and Chile signed a fishing accord']}
          """);

  private static final AnnotatedEvent FIGURE =
      event(
          """
          {'type': 'TRADE_FIGURE', 'flow': 'EXPORT', 'reporter': 'PER', 'partner': 'CHL',
           'amount': 300000, 'unit': 'tonne', 'period': '2019', 'changePct': null,
           'actuality': 'ACTUAL', 'evidence': ['Peru exported 300,000 tonnes of fish meal']}
          """);

  private static List<Pair> match(AnnotatedEvent gold, AnnotatedEvent predicted) {
    return EventMatching.of(List.of(gold), List.of(predicted), TEXT).pairs();
  }

  private static void assertFits(AnnotatedEvent gold, String change) {
    assertThat(match(gold, event(gold, change))).as(change).hasSize(1);
  }

  private static void assertDoesNotFit(AnnotatedEvent gold, String change) {
    assertThat(match(gold, event(gold, change))).as(change).isEmpty();
  }

  private static List<String> wrongSlots(AnnotatedEvent gold, String change) {
    return match(gold, event(gold, change)).get(0).slots().wrong();
  }

  @Test
  void equalEventsHaveEverySlotRight() {
    assertThat(match(VISIT, VISIT).get(0).score()).isEqualTo(1);
    assertThat(match(AGREEMENT, AGREEMENT).get(0).score()).isEqualTo(1);
    assertThat(match(FIGURE, FIGURE).get(0).score()).isEqualTo(1);
  }

  @Test
  void anotherTypeNeverFits() {
    assertDoesNotFit(VISIT, "{'type': 'AGREEMENT'}");
  }

  @Nested
  class OfVisits {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'visitorCountry': null}",
          "{'visitor': 'a delegation'}",
          "{'visitor': 'Mrs PEREZ', 'visitorCountry': 'BOL'}",
          "{'hostCountry': 'chl'}",
          "{'start': '2020-05-06'}",
          "{'start': null}",
          "{'start': null, 'end': '2020'}",
          "{'status': 'COMPLETED', 'evidence': []}"
        })
    void fit(String change) {
      assertFits(VISIT, change);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'hostCountry': 'BOL'}",
          "{'hostCountry': null}",
          "{'visitor': 'Juan Soto', 'visitorCountry': 'BOL'}",
          "{'visitor': null, 'visitorCountry': null}",
          "{'start': '2020-05-07'}",
          "{'start': '2019'}"
        })
    void doNotFit(String change) {
      assertDoesNotFit(VISIT, change);
    }

    @Test
    void anUnknownHostFitsAny() {
      assertThat(match(event(VISIT, "{'hostCountry': null}"), VISIT)).hasSize(1);
    }

    @Test
    void anIntervalFromStartToEndCounts() {
      AnnotatedEvent gold = event(VISIT, "{'end': '2020-05-20'}");
      assertThat(match(gold, event(VISIT, "{'start': '2020-05-12'}"))).hasSize(1);
    }

    @Test
    void wrongSlotsAreNamed() {
      assertThat(wrongSlots(VISIT, "{'visitor': 'Soto', 'status': 'ONGOING', 'evidence': []}"))
          .containsExactly("visitor", "status", "evidence");
    }

    @Test
    void aDateThatOverlapsIsHalfRight() {
      SlotScores slots = match(VISIT, event(VISIT, "{'start': '2020-05'}")).get(0).slots();
      assertThat(slots.bySlot()).containsEntry("start", 0.5);
      assertThat(slots.mean()).isEqualTo(5.5 / 6);
    }

    @Test
    void aDateNotToldByTheTextIsWrong() {
      assertThat(wrongSlots(event(VISIT, "{'start': null}"), "{'start': '2020'}"))
          .containsExactly("start");
    }
  }

  @Nested
  class OfAgreements {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'parties': ['CHL', 'PER']}",
          "{'parties': ['CHL']}",
          "{'parties': ['CHL', 'PER', 'BOL', 'ARG']}",
          "{'kind': 'TREATY', 'stage': 'RATIFIED'}",
          "{'evidence': []}",
          "{'evidence': [{'start': 0, 'end': 6, 'quote': 'SIGNED  a fishing'}], 'kind': 'TREATY'}",
          "{'date': '2020-06-02'}"
        })
    void fit(String change) {
      assertFits(AGREEMENT, change);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'parties': ['CHL', 'BOL']}",
          "{'parties': []}",
          "{'kind': 'TREATY', 'evidence': ['will fly to Chile']}",
          "{'kind': 'TREATY', 'evidence': ['words that stand nowhere']}",
          "{'kind': 'TREATY', 'evidence': ['. Peru exported']}",
          "{'date': '2020-06-03'}"
        })
    void doNotFit(String change) {
      assertDoesNotFit(AGREEMENT, change);
    }

    @Test
    void unknownPartiesFitAny() {
      assertThat(match(event(AGREEMENT, "{'parties': []}"), AGREEMENT)).hasSize(1);
    }

    @Test
    void aMissingCountIsOne() {
      assertThat(wrongSlots(AGREEMENT, "{'count': null}")).isEmpty();
      assertThat(wrongSlots(AGREEMENT, "{'count': 2}")).containsExactly("count");
    }

    @Test
    void subjectsAreNotCompared() {
      assertThat(wrongSlots(AGREEMENT, "{'subject': 'tunnels'}")).isEmpty();
    }
  }

  @Nested
  class OfTradeFigures {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'amount': 301500}",
          "{'unit': 'Tonnes', 'evidence': []}",
          "{'unit': 'USD', 'flow': 'IMPORT'}",
          "{'reporter': null, 'partner': 'WLD', 'period': '1950', 'actuality': 'TARGET'}"
        })
    void fit(String change) {
      assertFits(FIGURE, change);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'amount': 302000}",
          "{'amount': null, 'changePct': 3}",
          "{'unit': 'USD', 'evidence': []}",
          "{'flow': 'IMPORT', 'evidence': []}"
        })
    void doNotFit(String change) {
      assertDoesNotFit(FIGURE, change);
    }

    @Test
    void withoutAnAmountTheChangeDecides() {
      AnnotatedEvent change = event(FIGURE, "{'amount': null, 'unit': null, 'changePct': -12}");
      assertFits(change, "{'changePct': -12.02, 'flow': 'IMPORT', 'evidence': []}");
      assertDoesNotFit(change, "{'changePct': 12}");
    }

    @Test
    void sidesOfATurnoverComeInAnyOrder() {
      String swapped = "{'reporter': 'CHL', 'partner': 'PER'}";
      assertThat(wrongSlots(event(FIGURE, "{'flow': 'TURNOVER'}"), swapped)).isEmpty();
      assertThat(wrongSlots(FIGURE, swapped)).containsExactly("reporter", "partner");
    }

    @Test
    void aSlotThatIsNoNumberIsNamed() {
      AnnotatedEvent broken = event(FIGURE, "{'amount': 'many'}");
      assertThatThrownBy(() -> match(FIGURE, broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("amount must be a number, is \"many\"");
    }
  }

  @Test
  void eachEventIsMatchedOnceAndTheBestPairWins() {
    AnnotatedEvent worse = event(VISIT, "{'status': 'ONGOING'}");
    List<Pair> pairs = EventMatching.of(List.of(VISIT), List.of(worse, VISIT), TEXT).pairs();

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).predicted()).isEqualTo(1);
  }

  @Test
  void ofEqualPairsTheLaterWins() {
    List<Pair> pairs =
        EventMatching.of(List.of(VISIT, VISIT), List.of(VISIT, VISIT, VISIT), TEXT).pairs();

    assertThat(pairs).extracting(Pair::gold).containsExactly(1, 0);
    assertThat(pairs).extracting(Pair::predicted).containsExactly(2, 1);
  }
}
