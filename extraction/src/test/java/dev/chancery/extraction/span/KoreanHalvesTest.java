package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanHalvesTest {

  private static List<String> parties(String text) {
    return RuleEngine.standard().extract(SampleDocument.of(Genre.NEWS, text)).stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .map(agreement -> agreement.parties().toString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "South Korea agreed to lend the North 40 tractors.",
        "North Korea is proud of its rice. The North signed a fishing accord with the South.",
        "North and South Korea agreed to reopen a railway.",
      })
  void readsThePointsOfTheCompassAsTheTwoStates(String text) {
    assertThat(parties(text)).singleElement().asString().contains("KOR", "PRK");
  }

  @Test
  void leavesThemAloneElsewhere() {
    assertThat(parties("Peru agreed to lend the North 40 tractors. The South was quiet."))
        .noneMatch(parties -> parties.contains("KOR") || parties.contains("PRK"));
    assertThat(parties("South Korea praised the South of Chile, which signed a treaty with Peru."))
        .noneMatch(parties -> parties.contains("KOR"));
  }
}
