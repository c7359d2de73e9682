package dev.chancery.contracts.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CountriesTest {

  private final Countries countries = Countries.standard();

  @Test
  void holdsEveryCodeOfIso3166() {
    assertThat(countries.all())
        .extracting(country -> country.code().value())
        .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
  }

  @Test
  void pairsAlpha2AndAlpha3AsIsoDoes() {
    for (String alpha2 : Locale.getISOCountries()) {
      String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
      assertThat(countries.find(CountryCode.of(alpha3)).orElseThrow().alpha2()).isEqualTo(alpha2);
    }
  }

  @Test
  void givesEachM49NumberToOneCountry() {
    List<String> numbers =
        countries.all().stream().map(Country::m49).filter(Objects::nonNull).toList();

    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{3}"));
  }

  @Test
  void sharesACorrelatesOfWarNumberOnlyBetweenAStateAndItsSuccessors() {
    List<Integer> numbersOfToday =
        countries.all().stream()
            .filter(country -> country.kind() != CountryKind.HISTORIC)
            .map(Country::cow)
            .filter(Objects::nonNull)
            .toList();

    assertThat(numbersOfToday).doesNotHaveDuplicates();
    assertThat(country("SUN").cow()).isEqualTo(country("RUS").cow());
  }

  @Test
  void givesEachNameToOneCountry() {
    assertThat(countries.all()).extracting(Country::name).doesNotHaveDuplicates();
  }

  @Test
  void datesHistoricStatesAndNoOthers() {
    for (Country country : countries.all()) {
      boolean historic = country.kind() == CountryKind.HISTORIC;
      assertThat(country.from() != null).as(country.name()).isEqualTo(historic);
      assertThat(country.to() != null).as(country.name()).isEqualTo(historic);
    }
    assertThat(country("SUN").to()).isEqualTo(1991);
  }

  @Test
  void namesBodiesAndOrganisationsByWhatFollowsThePrefix() {
    assertThat(countries.name(CountryCode.of("IRN"))).isEqualTo("Iran");
    assertThat(countries.name(CountryCode.EUROPEAN_UNION)).isEqualTo("European Union");
    assertThat(countries.name(CountryCode.of("IGO:Mercosur"))).isEqualTo("Mercosur");
    assertThat(countries.name(CountryCode.of("ORG:Northern Wharf"))).isEqualTo("Northern Wharf");
    assertThat(countries.name(CountryCode.of("QQQ"))).isEqualTo("QQQ");
  }

  @Test
  void refusesACodeThatStandsTwice() {
    String line = "PER\tPE\t604\t135\tPeru\tSTATE\t\t\n";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("# head\n" + line + line))
        .withMessageContaining("line 3")
        .withMessageContaining("PER");
  }

  @Test
  void namesTheLineOfAnUnknownKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("PER\tPE\t604\t135\tPeru\tREALM\t\t\n"))
        .withMessageContaining("line 1")
        .withMessageContaining("REALM");
  }

  private Country country(String code) {
    return countries.find(CountryCode.of(code)).orElseThrow();
  }

  private static Countries read(String tsv) throws IOException {
    return Countries.read(new StringReader(tsv));
  }
}
