package dev.chancery.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "he", "she", "his" and "her" mean who are told to travel. */
class PronounsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bolivian Foreign Minister Eva Paz praised the plan. And on Sunday, during her official "
            + "visit to Kenya, Peruvian President Ana Ruiz signed it.",
        "Bolivian Foreign Minister Eva Paz praised the plan. Diplomats say that, after her recent "
            + "trip to Kenya, Peruvian President Ana Ruiz signed it.",
        "Bolivian Foreign Minister Eva Paz praised the plan. During her visit to Kenya last month, "
            + "Peruvian President Ana Ruiz signed it.",
        "Bolivian Foreign Minister Eva Paz was cross about the words of Peruvian President Ana "
            + "Ruiz during her visit to Kenya.",
      })
  void areWhoeverTheClauseNames(String text) {
    assertThat(trips(text)).containsExactly("Ana Ruiz PER>KEN");
  }

  @Test
  void areTheSubjectWhereTheOtherIsAtHome() {
    assertThat(
            trips(
                "Bolivian President Eva Paz spoke of Kenyan President Ana Moi during her visit to"
                    + " Kenya."))
        .containsExactly("Eva Paz BOL>KEN");
  }

  @Test
  void areNobodyWhoIsCalledByTheOther() {
    String text =
        """
        Bolivian Foreign Minister Eva Paz spoke with Peruvian President Juan Ruiz. She is glad, and \
        she is hopeful. She said that he would visit Kenya in May 2004.
        """;
    assertThat(trips(text)).containsExactly("Juan Ruiz PER>KEN");
  }

  @Test
  void areTheSubjectOfTheirOwnClause() {
    String text =
        """
        Bolivian President Eva Paz spoke in Oslo on Monday; Peruvian Vice President Ana Ruiz saw \
        Chile in May, after which she travelled to Kenya.
        """;
    assertThat(trips(text)).contains("Ana Ruiz PER>KEN").doesNotContain("Eva Paz BOL>KEN");
  }

  @Test
  void areNobodyOfAnotherTitle() {
    String text =
        """
        Mrs. Paz is the foreign minister of Bolivia. Peruvian President Juan Ruiz praised Foreign \
        Minister Eva Paz. The minister spoke for an hour. Later he travelled to Kenya.
        """;
    assertThat(trips(text)).noneMatch(trip -> trip.startsWith("Eva Paz"));
  }

  private static List<String> trips(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.NEWS, text)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitor() + " " + visit.visitorCountry() + ">" + visit.hostCountry())
        .toList();
  }
}
