package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.country.CountryCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionsTest {

  private final Successions successions = Successions.standard();

  @ParameterizedTest
  @CsvSource({
    "RUS, 1975, SUN",
    "RUS, 1992, RUS",
    "RUS, 0, RUS",
    "CZE, 1980, CSK",
    "EST, 1935, EST",
    "SRB, 1999, YUG",
    "SRB, 2004, SCG",
    "SRB, 2010, SRB",
    "PER, 1975, PER"
  })
  void namesTheStateOfTheYear(String country, int year, String state) {
    assertThat(successions.then(CountryCode.of(country), year)).isEqualTo(CountryCode.of(state));
  }
}
