package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.document.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How acts are read that bind without a treaty, contract or other noun for an instrument. */
class CommitmentsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<String> told(String text, Genre genre) {
    Document document = SampleDocument.of(genre, text);
    return ENGINE.extract(document).stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .map(CommitmentsTest::brief)
        .toList();
  }

  private static String brief(Agreement agreement) {
    return agreement.parties().stream().map(party -> party.value()).collect(Collectors.joining("+"))
        + " "
        + agreement.stage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana will purchase 40 new tractors from Brazil. | BRA+GHA AGREED",
        "Air Botswana has ordered six jets from Canada. | BWA+CAN AGREED",
        "Kenyan Airways bought 20 airliners from France earlier this week. | FRA+KEN SIGNED",
        "Norway sold Estonia 30 tanks. | EST+NOR SIGNED",
        "Oman plans to buy 12 Spanish helicopters. | ESP+OMN PROPOSED",
        "Finland will double imports of Chilean wine, pears and grapes. | CHL+FIN AGREED",
        "Poland has negotiated the purchase of 30 trams from Italy. | ITA+POL AGREED",
        "A Sudanese mission is negotiating with the Austrian company Donauwerk. | AUT+SDN NEGOTIATING",
        "The Greek navy selected the Dutch shipyard Zeehaven to build a ferry. | GRC+NLD AGREED",
        "Peru has decided to buy six ferries from Greece. | GRC+PER AGREED",
        "The Danish firm Nordvik was selected by the Latvian navy to build a ferry. | DNK+LVA AGREED",
        "Ghana has asked Norway to sell it six boats. | GHA+NOR PROPOSED",
        "Norway said it would sell Ghana natural gas. | GHA+NOR AGREED",
        "The Maltese firm Marvik has acquired a 40 percent stake in a Greek bank. | GRC+MLT SIGNED",
        "Sweden will build two reactors in Ghana. | GHA+SWE AGREED",
        "The Malta-based lender Marvik agreed to take over the Greek mobile phone retailer Athinor. | GRC+MLT AGREED",
        "The Danish energy company Nordvik has bought the Latvian brewer Balta. | DNK+LVA SIGNED",
        "The Maltese group Marvik said it had bought all of Greece's Athinor Mills. | GRC+MLT SIGNED",
        "The Danish bank Nordvik has sold its insurance arm to a Latvian rival. | DNK+LVA SIGNED",
        "There is a proposal by a Danish firm to supply Ghana with turbines. | DNK+GHA PROPOSED",
      })
  void readsPurchasesAndSales(String text, String expected) {
    assertThat(told(text, Genre.NEWS)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qatar agreed to lend Jordan $300 million. | JOR+QAT AGREED",
        "Mali has also agreed to hand two prisoners over to Senegal. | MLI+SEN AGREED",
        "Japan committed in 2009 to lift its ban on Mexican beef. | JPN+MEX AGREED",
        "Cuba agreed to a three-year extension for loans to Angola. | AGO+CUB AGREED",
        "Sweden will build a second power station in Ghana. | GHA+SWE AGREED",
        "Serbia is ready to help set up a repair center in Egypt. | EGY+SRB PROPOSED",
        "The IMF is preparing a loan to Ghana. | GHA+IGO:IMF NEGOTIATING",
        "Ghana is seeking a credit of $2 billion from the IMF. | GHA+IGO:IMF PROPOSED",
        "Romania used some of the credit offered by Kuwait. | KWT+ROU PROPOSED",
        "Belgium has suspended health and water programs in Chad. | BEL+TCD SUSPENDED",
        "Ghana and Togo have decided to extend the gas pipeline to Benin. | GHA+TGO AGREED",
        "Mali and Chad agreed that Mali would build a mill. | MLI+TCD AGREED",
        "Austria has withdrawn its offer of a loan to Chad. | AUT+TCD TERMINATED",
        "Gabon has asked Belgium for a loan. | BEL+GAB PROPOSED",
        "Gabon had been granted a loan by Belgian banks. | BEL+GAB AGREED",
        "Oman and Nepal discussed establishing a standing commission. | NPL+OMN NEGOTIATING",
        "Ghana will provide loans of $5 million to Togo. | GHA+TGO AGREED",
        "Ghana withdrew from the OECD in 2004. | GHA+IGO:OECD TERMINATED",
        "Ghana hopes to join the OECD. | GHA+IGO:OECD PROPOSED",
        "Ghana was admitted to the United Nations in 1957. | GHA+UNO IN_FORCE",
        "Malta cancelled the purchase of two ferries from Greece. | GRC+MLT TERMINATED",
      })
  void readsPledgesLoansAndAid(String text, String expected) {
    assertThat(told(text, Genre.NEWS)).containsExactly(expected);
  }

  @Test
  void takesEachOfSeveralMembersAlone() {
    assertThat(told("Ghana and Togo joined the OECD.", Genre.NEWS))
        .containsExactlyInAnyOrder("GHA+IGO:OECD IN_FORCE", "IGO:OECD+TGO IN_FORCE");
  }

  @Test
  void findsTheMemberThatTheSentenceBeforeNames() {
    assertThat(
            told(
                "Ghana has an open economy. It recently became the 40th member of the OECD.",
                Genre.NEWS))
        .containsExactly("GHA+IGO:OECD IN_FORCE");
  }

  @Test
  void readsTheCountryMeantByItsNoun() {
    assertThat(told("Ghana has broken with Togo and stopped aid to the small country.", Genre.NEWS))
        .containsExactly("GHA+TGO SUSPENDED");
  }

  @Test
  void takesCompaniesOfATextAboutTwoCountriesForThese() {
    String text =
        "Ghana and Norway are close. Ghana trusts Norway. Ghana Air will purchase 20 jets from"
            + " Nordvik Aerospace.";

    assertThat(told(text, Genre.PRESS_RELEASE)).containsExactly("GHA+NOR AGREED");
  }

  @Test
  void takesTheCompanyOfTheTextWhereASaleLeavesTheSellerOut() {
    String text =
        "Nordvik grows. Nordvik has new halls. Nordvik makes jets. Peru bought six jets this"
            + " month. Nordvik is glad.";

    assertThat(told(text, Genre.NEWS)).containsExactly("ORG:Nordvik+PER SIGNED");
  }

  @Test
  void readsWhoTheSidesAre() {
    String text = "Ghana and Norway met. The two countries agreed to build a fish mill.";

    assertThat(told(text, Genre.NEWS)).containsExactly("GHA+NOR AGREED");
  }

  @Test
  void namesACompanyOfNoToldCountry() {
    assertThat(told("Peru bought six jets from Nordvik Aerospace.", Genre.NEWS))
        .containsExactly("ORG:Nordvik Aerospace+PER SIGNED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile agreed to work together.",
        "Peru is committed to deeper trust with Chile.",
        "Peru bought 40,000 tons of wheat from Canada in 2003.",
        "Peru bought 40,000 tons of wheat from Canada last season.",
        "Peru agreed to provide Chile with $3 million.",
        "Under the treaty Peru agreed to return the ships to Chile.",
        "Nordvik Aerospace plans to buy a rival.",
        "Peru will partner with Chile.",
        "The ministry approved loans of $3 million for small firms.",
      })
  void leavesGoodwillTradeAndTermsAlone(String text) {
    assertThat(told(text, Genre.NEWS))
        .noneMatch(event -> event.contains("AGREED") || event.contains("SIGNED"));
  }
}
