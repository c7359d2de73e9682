package dev.chancery.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  @Test
  void offsetsCountCodePoints() {
    String text = "🛬 Lima 🐟";
    Evidence evidence = new Evidence(2, 8, "Lima 🐟");

    int start = text.offsetByCodePoints(0, evidence.start());
    int end = text.offsetByCodePoints(0, evidence.end());
    assertThat(text.substring(start, end)).isEqualTo(evidence.quote());
  }

  @ParameterizedTest
  @CsvSource({"-1, 3, Lima", "0, 5, Lima", "0, 5, Lim🐟", "4, 4, ''", "8, 4, Lima"})
  void offsetsThatDoNotFitTheQuoteAreRefused(int start, int end, String quote) {
    assertThatThrownBy(() -> new Evidence(start, end, quote))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "evidence from " + start + " to " + end + " does not fit its quote '" + quote + "'");
  }
}
