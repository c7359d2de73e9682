package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an instrument has come by what is said around the act, and who took the step. */
class AgreementStepsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya became the fifth country to ratify the Lamu Convention. | KEN | RATIFIED",
        "Kenya was the 17th state to ratify the Lamu Convention. | KEN | RATIFIED",
        "Kenya hopes to ratify the Lamu Convention. | KEN | SIGNED",
        "Kenya and Uganda announced their intent to sign a tax treaty. | KEN+UGA | PROPOSED",
        "Ghana and Togo announced the launch of talks on a tax treaty. | GHA+TGO | NEGOTIATING",
        "Ghana and Togo announced a tax treaty. | GHA+TGO | AGREED",
        "Ghana spoke of Kenya's gas agreement with Uganda. | KEN+UGA | IN_FORCE",
        "Kenya and Uganda are close to a deal on fish. | KEN+UGA | NEGOTIATING",
        "The 1951 Kenya-Uganda-Ghana (KUG) Treaty is old. | GHA+KEN+UGA | SIGNED",
        "Kenya called on Uganda to sign the Lamu Convention. | UGA | PROPOSED",
      })
  void readsTheStepAndWhoTookIt(String text, String parties, String stage) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties, agreement -> agreement.stage().name())
        .containsExactly(tuple(parties, stage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Okello signed trade deals with Kenya and Ghana. Togo was glad.",
        "The leaders of Togo and Mali met. Togo joined President Okello for lunch. President Okello"
            + " signed trade deals with Kenya and Ghana.",
      })
  void tellsOneWithEachWhereNobodySaysForWhomSomebodySigned(String text) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactly("KEN", "GHA");
  }
}
