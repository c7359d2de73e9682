package dev.chancery.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers by which countries are joined with other data sets, and the names that find them. */
@ExtendWith(StackExtension.class)
class CountryCodesTest {

  /** The 193 members of the United Nations. */
  private static final String MEMBERS =
      """
      AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL
      BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI
      DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC
      GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR
      KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI
      MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL
      PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR
      SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB
      VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
      """;

  private final Database database;

  CountryCodesTest(Database database) {
    this.database = database;
  }

  @Test
  void everyMemberOfTheUnitedNationsHasAllCodes() {
    String[] members = MEMBERS.split("\\s+");
    assertThat(members).hasSize(193).doesNotHaveDuplicates();
    assertThat(
            database.rows(
                "SELECT code FROM chancery.country WHERE kind = 'STATE' AND alpha2 IS NOT NULL"
                    + " AND m49 IS NOT NULL AND cow IS NOT NULL AND comtrade IS NOT NULL"))
        .contains(members);
  }

  @ParameterizedTest
  @CsvSource({"code", "m49", "comtrade", "name"})
  void noTwoHaveTheSame(String column) {
    assertThat(
            database.rows(
                "SELECT %s FROM chancery.country GROUP BY 1 HAVING count(%1$s) > 1"
                    .formatted(column)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"alpha2", "cow"})
  void noTwoOfTodayHaveTheSame(String column) {
    assertThat(
            database.rows(
                "SELECT %s FROM chancery.country WHERE kind <> 'HISTORIC' GROUP BY 1 HAVING count(%1$s) > 1"
                    .formatted(column)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, RUS",
    "ru, RUS",
    "643, RUS",
    "Russia, RUS",
    "russian federation, RUS",
    "' Iran ', IRN",
    "USSR, SUN",
    "East Germany, DDR",
    "Czechoslovakia, CSK",
    "FR Yugoslavia, YUG",
    "uk, GBR",
    "U.S., USA",
    "Côte d'Ivoire, CIV",
    "EU, EUE",
    "world, WLD",
    "IGO:NATO, IGO:NATO",
    "ORG:Varmi Company, ORG:Varmi Company"
  })
  void acceptsCodesAndNames(String asked, String code) {
    assertThat(codeOf(asked)).isEqualTo(code);
  }

  @Test
  void saysWhichCountryWasMeantPerhaps() {
    assertThatThrownBy(() -> codeOf("Bellarus"))
        .hasMessageContaining("unknown country 'Bellarus'; did you mean Belarus (BLR)? Else write");
    assertThatThrownBy(() -> codeOf("qqqqq"))
        .hasMessageContaining("unknown country 'qqqqq'; write an ISO code");
    assertThatThrownBy(() -> codeOf("CS"))
        .hasMessageContaining("country 'CS' can be CSK or SCG; write one of these codes");
  }

  @Test
  void everyOtherNameIsOfAKnownCountryAndOfOneAlone() {
    assertThat(
            database.rows(
                "SELECT alias.name FROM chancery.country_alias AS alias"
                    + " LEFT JOIN chancery.country USING (code) WHERE country.code IS NULL"))
        .isEmpty();
    assertThat(
            database.rows(
                "SELECT lower(name) FROM (SELECT name FROM chancery.country UNION ALL"
                    + " SELECT name FROM chancery.country_alias) AS named"
                    + " GROUP BY 1 HAVING count(*) > 1"))
        .isEmpty();
  }

  private String codeOf(String asked) {
    return Database.rows(
            database.reader(),
            "SELECT chancery.country_code('%s')".formatted(asked.replace("'", "''")))
        .get(0);
  }
}
