package dev.chancery.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.country.CountryCode;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private static final CountryCode AUSTRIA = CountryCode.of("AUT");

  private final Seats seats = Seats.standard();

  @Test
  void aBodyIsAtHomeInTheCityOfItsSeat() {
    assertThat(seats.isAt(CountryCode.of("IGO:OPEC"), AUSTRIA, "Vienna")).isTrue();
    assertThat(seats.isAt(CountryCode.of("IGO:OPEC"), AUSTRIA, "Graz")).isFalse();
    assertThat(seats.isAt(CountryCode.of("IGO:OPEC"), AUSTRIA, null)).isFalse();
    assertThat(seats.isAt(CountryCode.of("IGO:WTO"), AUSTRIA, "Vienna")).isFalse();
  }

  @Test
  void someBodiesAreAtHomeInAWholeCountry() {
    assertThat(seats.isAt(CountryCode.EUROPEAN_UNION, CountryCode.of("BEL"), null)).isTrue();
    assertThat(seats.isAt(CountryCode.EUROPEAN_UNION, CountryCode.of("BEL"), "Brussels")).isTrue();
  }
}
