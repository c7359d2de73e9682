package dev.chancery.extraction.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom the people of a release speak whose country it does not tell. */
class VoiceTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Ruiz met Kenyan President Eva Moi. Kenya and the port of Mombasa matter. Peru "
            + "stands by its word. Peruvian aid goes on.|PER",
        "Prime Minister Ruiz met President Eva Moi of Kenya on fish, on roads in Kenya and on "
            + "schools across Kenya. Chile sends fish to Kenya.|CHL",
        "The Kremlin said that President Ruiz slept well. Peru is far, and Peruvian fish is dear. "
            + "The Kremlin thanks Peru.|RUS",
        "Bolivian aid goes on. Chile's brutal invasion of Kenya, Chilean aggression and Chilean "
            + "airstrikes must end, and Chile knows it.|BOL",
        "Hamas and Hamas alone is to blame for Hamas. Norwegian aid goes on.|NOR",
      })
  void isThatOfWhoeverActsAndIsNeitherMetNorBlamed(String text, String country) {
    assertThat(countries(text)).containsExactly(country);
  }

  private static List<String> countries(String text) {
    String trip = "President Ana Ruiz will travel to Nepal on 3 May 2004.";
    return ENGINE.extract(SampleDocument.of(Genre.PRESS_RELEASE, text + " " + trip)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .filter(visit -> "NPL".equals(String.valueOf(visit.hostCountry())))
        .map(visit -> String.valueOf(visit.visitorCountry()))
        .toList();
  }
}
