package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.country.CountryCode;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private final Offices offices = Offices.standard();

  @Test
  void aStateWithAPresidentAtItsHeadHasNoPrimeMinister() {
    assertThat(offices.lacks(CountryCode.of("BRA"), "Prime Minister")).isTrue();
    assertThat(offices.lacks(CountryCode.of("PER"), "Prime Minister")).isFalse();
  }

  @Test
  void aRepublicHasNoKing() {
    assertThat(offices.lacks(CountryCode.of("AUT"), "King")).isTrue();
    assertThat(offices.lacks(CountryCode.of("NOR"), "King")).isFalse();
  }

  @Test
  void nothingIsKnownOfAnUnknownStateOrOffice() {
    assertThat(offices.lacks(null, "King")).isFalse();
    assertThat(offices.lacks(CountryCode.of("NOR"), null)).isFalse();
    assertThat(offices.lacks(CountryCode.of("NOR"), "Beekeeper")).isFalse();
  }
}
