package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sales, joint acts and mergers that are told by their own nouns and verbs, with no agreement. */
class AgreementSalesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sweden notified its parliament of a planned sale of radars to Brazil. | BRA+SWE PROPOSED",
        "Parliament debated Sweden's possible sale of patrol boats to Brazil. | BRA+SWE PROPOSED",
        "Sweden suspended the sale of radars to Kenya. | KEN+SWE SUSPENDED",
        "In May Norway halted deliveries of torpedoes to Indonesia. | IDN+NOR SUSPENDED",
        "Norway cancelled the purchase of six ships from Indonesia. | IDN+NOR TERMINATED",
        "Kenya backed out of the purchase of 40 tractors from Poland. | KEN+POL TERMINATED",
        "Poland approved the sale of 30 tanks to Kenya. | KEN+POL AGREED",
        "Poland would proceed with the sale of ten helicopters to Peru. | PER+POL AGREED",
        "Sweden is selling 24 helicopters to Peru. | PER+SWE AGREED",
        "Peru chose Swedish radars for its airports. | PER+SWE AGREED",
        "A Polish firm was commissioned to build a port in Kenya. | KEN+POL AGREED",
      })
  void readsHowFarASaleHasCome(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway and Indonesia will jointly build a satellite. | IDN+NOR AGREED",
        "Kenya and Poland established a joint working group on migration. | KEN+POL AGREED",
        "Poland will help Kenya build a refinery. | KEN+POL AGREED",
        "The Kenyan bank Tana will merge with the Ugandan insurer Nile. | KEN+UGA AGREED",
        "Kenyan and Polish officials failed to agree on fishing rights. | KEN+POL NEGOTIATING",
        "Kenya turned down a Polish offer to finance a harbor. | KEN+POL PROPOSED",
      })
  void readsWhatTwoDoTogether(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Poland trade in tea. Officials praised the bilateral tea agreement."
            + " | KEN+POL",
        "The ministers of Sweden and Brazil met on Monday. The bilateral tax treaty was signed."
            + " | BRA+SWE",
      })
  void takesTheBilateralTreatyForOneOfTheTwoBefore(String text, String parties) {
    assertThat(ToldAgreements.in(text)).extracting(ToldAgreements::parties).contains(parties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sweden proposed a sale of old books.",
        "Norway halted the sale of old books.",
        "Norway will build a satellite.",
        "Kenya established a working group on migration.",
        "Poland will help Kenya build trust.",
        "The road will merge with the highway.",
        "Peru commissioned a portrait.",
      })
  void findsNoneWhereNobodyElseIsBound(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  private static String told(String text) {
    return ToldAgreements.in(text).stream()
        .map(agreement -> ToldAgreements.parties(agreement) + " " + agreement.stage())
        .reduce((one, other) -> one + ", " + other)
        .orElse("none");
  }
}
