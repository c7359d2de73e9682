package dev.chancery.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "Pérez, perez",
    "STRASSE, strasse",
    "Straße, strasse",
    "GROẞ, gross",
    "ΟΔΟΣ, οδοσ",
    "οδος, οδοσ",
    "ﬁsh, fish",
    "İzmir, izmir",
    "Diyarbakır, diyarbakır",
    "½, 1⁄2",
    "ᾳ, α"
  })
  void accentsCaseAndLigaturesDoNotCount(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @Test
  void runsOfWhiteSpaceAreOneSpace() {
    assertThat(PlainText.of(" a\r\n\tb\u00a0\u2003c\u001fd\u0085e ")).isEqualTo("a b c d e");
  }

  @Test
  void vowelSignsOfIndianScriptsStay() {
    assertThat(PlainText.of("दिल्ली")).isEqualTo("दिलली");
  }

  @Test
  void nullIsEmpty() {
    assertThat(PlainText.of(null)).isEmpty();
  }
}
