package dev.chancery.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company speaks for the country that the text tells with it or with its parent. */
class OrganisationCountriesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Italy's Calfor spoke on Monday. Calfor's oil subsidiary, Petrosud, was ready.",
        "Italy's Calfor spoke on Monday. Another Calfor subsidiary, Petrosud, was ready.",
        "The Italian group Calfor spoke on Monday. Petrosud, a unit of Calfor, was ready.",
        "Italy's Calfor owns much. Calfor's arm Adria is old. Petrosud, a branch of Adria, is new.",
        "Petrosud, which is based in Milan, spoke on Monday.",
        "Petrosud is an Italian company with forty rigs.",
        "Petrosud, an Italian company, has forty rigs.",
      })
  void knowsTheCountryOfACompany(String told) {
    assertThat(parties(told + " Later Petrosud signed an agreement with Peru on drilling."))
        .containsExactly("[ITA, PER]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Italy's Calfor spoke on Monday. Petrosud was ready.",
        "Petrosud is a rival of an Italian company.",
        "Petrosud has an office in Milan.",
      })
  void doesNotGuessIt(String told) {
    assertThat(parties(told + " Later Petrosud signed an agreement with Peru on drilling."))
        .doesNotContain("[ITA, PER]");
  }

  private static List<String> parties(String text) {
    List<DiplomaticEvent> events = ENGINE.extract(SampleDocument.of(Genre.NEWS, text));
    return events.stream()
        .filter(Agreement.class::isInstance)
        .map(event -> ((Agreement) event).parties().toString())
        .toList();
  }
}
