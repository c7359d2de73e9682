package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How instruments and commitments are read: parties, stages, lists, tellings of one instrument. */
class AgreementsTest {

  private static List<String> parties(String text) {
    return ToldAgreements.in(text).stream().map(ToldAgreements::parties).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Uganda signed a treaty on fishing. | KEN+UGA",
        "A treaty on fishing was signed by Kenya and Uganda. | KEN+UGA",
        "In Vienna, Kenya signed a treaty on fishing with Uganda. | KEN+UGA",
        "The Kenyan-Ugandan fishing treaty is old. | KEN+UGA",
        "The signing of a fishing treaty between Kenya and Uganda took an hour. | KEN+UGA",
        "Ghana borders Togo, which signed a fishing treaty with Benin. | BEN+TGO",
        "Kenyan Fisheries Minister Amos Wako and his Ugandan counterpart signed a pact. | KEN+UGA",
        "Norway's state-run oil company signed a contract with the Polish navy. | NOR+POL",
        "Royal Moroccan Airways ordered 12 aircraft from Brazil. | BRA+MAR",
        "Finland agreed to sell Estonia 24 old tanks. | EST+FIN",
        "Iceland has joined NATO. | IGO:NATO+ISL",
        "Kenya and Uganda signed a treaty on fishing mediated by Norway. | KEN+UGA",
        "Thanks to Norwegian mediation, Kenya and Uganda signed a treaty on fishing. | KEN+UGA",
        "Under a deal brokered by Qatar, Chad and Sudan agreed to a truce. | SDN+TCD",
      })
  void namesTheParties(String text, String expected) {
    assertThat(parties(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman signed a border treaty with Yemen. | SIGNED",
        "Oman will sign a border treaty with Yemen. | AGREED",
        "Oman hopes to sign a border treaty with Yemen. | PROPOSED",
        "Oman called for a border treaty with Yemen. | PROPOSED",
        "The Omani king spoke against a border treaty with Yemen. | PROPOSED",
        "The envoy pressed for a border treaty between Oman and Yemen. | PROPOSED",
        "The king suggested that Oman and Yemen sign a border treaty. | PROPOSED",
        "The Omani king is a proponent of signing a border treaty with Yemen. | PROPOSED",
        "Oman is negotiating a border treaty with Yemen. | NEGOTIATING",
        "Talks between Oman and Yemen on a border treaty went on. | NEGOTIATING",
        "Oman and Yemen failed to reach an agreement on the border. | NEGOTIATING",
        "Oman and Yemen reached an agreement on the border. | AGREED",
        "The Omani parliament approved a border treaty with Yemen. | RATIFIED",
        "The Omani parliament voted to ratify a border treaty with Yemen. | RATIFIED",
        "Oman has not ratified its border treaty with Yemen. | SIGNED",
        "A border treaty between Oman and Yemen came into force. | IN_FORCE",
        "Oman suspended its border treaty with Yemen. | SUSPENDED",
        "Oman withdrew from its border treaty with Yemen. | TERMINATED",
      })
  void readsTheStage(String text, String expected) {
    assertThat(ToldAgreements.in(text))
        .singleElement()
        .satisfies(agreement -> assertThat(agreement.stage()).hasToString(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Uganda agreed to strengthen their friendship.",
        "Kenya and Uganda are in agreement on the matter.",
        "Negotiators reached an agreement.",
        "Uganda is doing a great deal for Kenya.",
        "The chapter deals with Kenya and Uganda.",
      })
  void seesNoneWhereNothingBinding(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  @Test
  void takesContractsOfPlayersForNone() {
    assertThat(
            ToldAgreements.in(
                """
                The striker signed a contract with the Spanish club. The midfielder has scored ten
                goals this season, the Italian coach said.
                """))
        .isEmpty();
  }

  @Test
  void joinsAllTellingsOfOneInstrument() {
    assertThat(
            ToldAgreements.in(
                """
                Nepal and Bhutan sign power accord

                Nepal and Bhutan signed an agreement on electric power on 3 May 2004. The agreement
                was drafted in March. It entered into force on 5 June 2004.
                """))
        .singleElement()
        .satisfies(
            agreement -> {
              assertThat(agreement.stage()).hasToString("IN_FORCE");
              assertThat(agreement.date()).hasToString("2004-06-05");
              assertThat(agreement.evidence()).hasSizeGreaterThan(2);
            });
  }

  @Test
  void tellsLaterInstrumentsOfTheSamePartiesApart() {
    assertThat(
            ToldAgreements.in(
                """
                Laos and Thailand signed a treaty on fishing on 3 May 1988. Laos and Thailand signed
                a treaty on tourism on 9 May 1999.
                """))
        .hasSize(2);
  }

  @Test
  void takesTheCountriesNamedJustBeforeForTheSides() {
    assertThat(
            parties(
                """
                Mali and Niger have a long border. The two countries signed a treaty on fishing. Chad
                and Sudan are at peace. The two sides signed a protocol on customs.
                """))
        .containsExactly("MLI+NER", "SDN+TCD");
  }

  @Test
  void givesOneForEachSubjectOfACountedList() {
    assertThat(
            ToldAgreements.in(
                "Cyprus and Malta signed three agreements on trade and transport, taxes, and"
                    + " cooperation in health."))
        .extracting(Agreement::subject)
        .containsExactlyInAnyOrder("trade and transport", "taxes", "cooperation in health");
  }

  @Test
  void keepsATotalWhoseListIsNotComplete() {
    assertThat(
            ToldAgreements.in(
                "Cyprus and Malta signed 14 agreements, including a treaty on fishing."))
        .extracting(agreement -> agreement.kind() + " " + agreement.count())
        .containsExactly("AGREEMENT 14", "TREATY 1");
  }

  @Test
  void givesOneForEachPartnerOfAPlural() {
    assertThat(parties("Chile has trade agreements with Canada, Mexico and Peru."))
        .containsExactlyInAnyOrder("CAN+CHL", "CHL+MEX", "CHL+PER");
  }

  @Test
  void givesOneForEachNounOfAVerb() {
    assertThat(
            ToldAgreements.in(
                "Egypt and Jordan signed a treaty on water, an agreement on customs and a protocol"
                    + " on tourism."))
        .extracting(agreement -> agreement.kind().name())
        .containsExactly("TREATY", "AGREEMENT", "PROTOCOL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Uganda signed the following documents: a treaty on fishing; a protocol on"
            + " customs; and a memorandum on tourism.",
        "Presidents of Kenya and Uganda met. The two sides concluded three agreements: a treaty on"
            + " fishing, a protocol on customs and a memorandum on tourism."
      })
  void eachItemBehindAColonIsOneInstrumentOfAllSides(String text) {
    assertThat(ToldAgreements.in(text))
        .extracting(agreement -> agreement.kind().toString())
        .containsExactlyInAnyOrder("TREATY", "PROTOCOL", "MEMORANDUM");
    assertThat(parties(text)).containsOnly("KEN+UGA");
  }

  @Test
  void eachLineUnderTheFollowingIsOneInstrumentOfThePairToldOf() {
    String text =
        """
        The President of Kenya visited Uganda. Kenya and Uganda share a lake, and Uganda sells
        power to Kenya.

        The following were signed during the talks:

        (a) a treaty on fishing;
        (b) a protocol on customs;
        (c) a memorandum on tourism.
        """;

    assertThat(ToldAgreements.in(text))
        .extracting(agreement -> agreement.kind().toString())
        .containsExactlyInAnyOrder("TREATY", "PROTOCOL", "MEMORANDUM");
    assertThat(parties(text)).containsOnly("KEN+UGA");
  }

  @Test
  void aJointCommuniqueBindsThoseWhoIssueIt() {
    String body =
        """


        The President of Kenya paid a visit to Uganda and saw a dam in the north of Uganda.

        The two Presidents spoke of the drought in Kenya.
        """;

    assertThat(parties("JOINT COMMUNIQUE" + body)).containsExactly("KEN+UGA");
    assertThat(parties("TRADE COMMUNIQUE" + body)).isEmpty();
  }
}
