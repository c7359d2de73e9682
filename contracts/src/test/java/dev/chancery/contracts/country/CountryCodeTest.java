package dev.chancery.contracts.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"RUS", "SUN", "WLD", "IGO:Mercosur", "ORG:Varmi Company", "ORG:㈱", "IGO:X"})
  void formsOfTheContractAreTaken(String value) {
    assertThat(CountryCode.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RU",
        "rus",
        "RUSS",
        "РУС",
        "IGO:",
        "ORG: x",
        "ORG:x ",
        "NGO:Oxfam",
        "ORG:a\nb"
      })
  void otherFormsAreRefused(String value) {
    assertThatThrownBy(() -> CountryCode.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a country code: '" + value + "'");
  }

  @Test
  void theLongestNameHas196Characters() {
    assertThat(CountryCode.of("ORG:" + "x".repeat(196)).value()).hasSize(200);
    assertThatThrownBy(() -> CountryCode.of("ORG:" + "x".repeat(197)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namedBodiesAreNoThreeLetterCodes() {
    assertThat(CountryCode.EUROPEAN_UNION.isThreeLetters()).isTrue();
    assertThat(CountryCode.of("IGO:X").isThreeLetters()).isFalse();
  }

  @Test
  void codesAreSortedByTheirText() {
    assertThat(CountryCode.of("CHL")).isLessThan(CountryCode.of("PER"));
  }
}
