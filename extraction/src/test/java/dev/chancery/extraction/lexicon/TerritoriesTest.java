package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.country.CountryCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

  private final Territories territories = Territories.standard();

  @ParameterizedTest
  @CsvSource({
    "PRI, USA, 2004, true",
    "PRI, USA, 0, true",
    "PRI, GBR, 2004, false",
    "GRL, DNK, 1980, true",
    "HKG, CHN, 1990, false",
    "HKG, CHN, 2005, true",
    "PER, CHL, 2005, false"
  })
  void knowsWhoseATerritoryIs(String place, String state, int year, boolean is) {
    assertThat(territories.isOf(CountryCode.of(place), CountryCode.of(state), year)).isEqualTo(is);
  }
}
