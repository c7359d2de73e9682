package dev.chancery.extraction.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody travels to talk on the telephone or on a screen. */
class AtADistanceTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static final String SUMMIT =
      "Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. ";

  private static long guests(String text) {
    return ENGINE.extract(SampleDocument.read(SUMMIT + text)).stream()
        .filter(event -> event instanceof Visit visit && visit.visitor().equals("Bo Lund"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruiz met virtually with Danish Foreign Minister Bo Lund.",
        "Ruiz held talks by telephone with Danish Foreign Minister Bo Lund.",
        "In a call, President Ruiz met with Danish Foreign Minister Bo Lund.",
        "President Ruiz and Danish Foreign Minister Bo Lund discussed trade in a video conference.",
      })
  void thoseWhoTalkFromAfarAreNoGuests(String text) {
    assertThat(guests(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruiz met with Danish Foreign Minister Bo Lund to call for peace.",
        "Ruiz met with Danish Foreign Minister Bo Lund, who will call on the others to follow.",
      })
  void thoseWhoCallForSomethingAre(String text) {
    assertThat(guests(text)).isOne();
  }
}
