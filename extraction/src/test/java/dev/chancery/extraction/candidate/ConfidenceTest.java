package dev.chancery.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.extraction.lexicon.TsvResource.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static Row row(int line, String... cells) {
    return new Row("weights.tsv", line, List.of(cells));
  }

  private static final Confidence CONFIDENCE =
      Confidence.of(
          List.of(row(1, "certain", "9.00"), row(2, "likely", "1.10"), row(3, "not", "-8.00")));

  @Test
  void addsTheWeightsOfAllSigns() {
    assertThat(CONFIDENCE.from(List.of("likely"))).isEqualTo(0.75);
    assertThat(CONFIDENCE.from(List.of("certain", "likely", "not"))).isEqualTo(0.89);
  }

  @Test
  void leavesAnUnknownSignWithoutWeight() {
    assertThat(CONFIDENCE.from(List.of("likely", "never seen"))).isEqualTo(0.75);
    assertThat(CONFIDENCE.from(List.of())).isEqualTo(0.5);
  }

  @Test
  void isNeverCertain() {
    assertThat(CONFIDENCE.from(List.of("certain"))).isEqualTo(0.99);
    assertThat(CONFIDENCE.from(List.of("not"))).isEqualTo(0.05);
  }

  @Test
  void namesTheLineOfABrokenWeight() {
    assertThatThrownBy(() -> Confidence.of(List.of(row(7, "likely", "high"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights.tsv line 7: 'high' is no weight, as 0.25");
    assertThatThrownBy(() -> Confidence.of(List.of(row(1, "a", "1"), row(2, "a", "2"))))
        .hasMessage("weights.tsv line 2: 'a' stands there twice");
  }

  @Test
  void otherWeightsHaveAnotherChecksum() {
    assertThat(Confidence.of(List.of(row(1, "a", "1"))).checksum())
        .isNotEqualTo(Confidence.of(List.of(row(1, "a", "2"))).checksum());
  }
}
