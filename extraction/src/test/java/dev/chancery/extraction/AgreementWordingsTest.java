package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Less common wordings of agreements: clauses, lists, other names, dates far from the act. */
class AgreementWordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway opened swap lines with Chile for $5 million, and up to $9 million with Peru."
            + " | CHL+NOR NOR+PER",
        "Norway signed deals with the Peruvian Navy, the Chilean Navy and the Bolivian Army."
            + " | NOR+PER CHL+NOR BOL+NOR",
      })
  void findsOneWithEachPartner(String text, String expected) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fishing treaty that Kenya signed with Uganda in 2004 is old. | KEN+UGA SIGNED 2004",
        "The Lamu Treaty between Kenya and Uganda, signed in May 1978, entered into force in 1985."
            + " | KEN+UGA IN_FORCE 1985",
        "Kenya and Uganda initialled a fishing treaty on 3 May 2004. | KEN+UGA AGREED 2004-05-03",
        "The protocol on fish between Kenya and Uganda of May 1947 was shown. | KEN+UGA SIGNED 1947-05",
        "The protocol between Kenya and Uganda in force since 1947 was shown."
            + " | KEN+UGA IN_FORCE 1947",
        "Kenya entered into a 1968 fishing agreement with Uganda. | KEN+UGA SIGNED 1968",
        "Kenyan rice goes to Uganda. The protocol of January 1947 remains in force."
            + " | KEN+UGA IN_FORCE null",
        "The treaty between Kenya and Uganda on fish, signed on 3 May 2004, binds both."
            + " | KEN+UGA SIGNED 2004-05-03",
        "Ugandan officials say they have signed a treaty with Kenya to build a dam off the coast of"
            + " Peru. | KEN+UGA SIGNED null",
        "Kenya did well last year. The minister praised its treaty with Uganda. | KEN+UGA SIGNED null",
        "Kenya praised the 1784 fishing treaty with Uganda. | KEN+UGA SIGNED 1784",
        "President Odera of Kenya spoke on Monday. He and his Ugandan host signed a fishing treaty."
            + " | KEN+UGA SIGNED null",
        "By signing a fishing treaty in May 2004, the presidents of Kenya and Uganda ended a quarrel."
            + " | KEN+UGA SIGNED 2004-05",
        "The Kenyan government said Lamugas had signed a long-term fish supply deal with Uganda."
            + " | KEN+UGA SIGNED null",
        "Kenyan buyers signed contracts for 300 tractors with Uganda. | KEN+UGA SIGNED null",
        "Kenya tore up its fishing treaty with Uganda in 2004. | KEN+UGA TERMINATED 2004",
        "Kenya and Uganda put a fishing treaty into effect in May 2004. | KEN+UGA IN_FORCE 2004-05",
        "In May 2003 Kenya became the first country of the region to sign a treaty with Peru."
            + " | KEN+PER SIGNED 2003-05",
        "Kenya bought ships in May 1990. A treaty with Uganda was signed by Kenya in August of that"
            + " year. | KEN+UGA SIGNED 1990-08",
        "Kenya and Uganda met on 3 May 2004. They also signed a fishing treaty."
            + " | KEN+UGA SIGNED 2004-05-03",
        "Kenya and Uganda signed a fishing treaty, also known as the Lamu Pact, on 3 May 2004."
            + " | KEN+UGA SIGNED 2004-05-03",
        "Kenya announced the signing of a contract with Uganda for six ships. | KEN+UGA SIGNED null",
        "Kenya called for the swift conclusion of a fishing treaty with Uganda."
            + " | KEN+UGA NEGOTIATING null",
        "A fishing treaty between Kenya and Uganda provides for 20 boats. | KEN+UGA IN_FORCE null",
        "A joint Kenyan-Ugandan statement spoke of fish. | KEN+UGA AGREED null",
      })
  void readsStageAndDate(String text, String expected) {
    assertThat(ToldAgreements.in(text))
        .extracting(
            agreement ->
                ToldAgreements.parties(agreement)
                    + " "
                    + agreement.stage()
                    + " "
                    + agreement.date())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Uganda signed a ceasefire on Monday. The truce was signed in Lamu. | 1",
        "Kenya and Uganda reached an agreement on fish. The draft agreement names 20 ports. | 1",
        "Kenya and Uganda signed agreements that serve peace, order and plenty. | 1",
        "Kenya and Uganda failed to come to any agreement on fish. | 0",
      })
  void countsAnInstrumentOnce(String text, int number) {
    assertThat(ToldAgreements.in(text)).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya agreed to build a mill in Uganda, and to build a port. | KEN+UGA KEN+UGA",
        "The Kenyan minister met with President Oduya of Uganda and signed a treaty. | KEN+UGA",
        "Kenya has awarded the Ugandan firm Mbeya a contract to build a dam. | KEN+UGA",
        "Kenya and Uganda held talks. The two agreed to a truce. | KEN+UGA",
        "Nordvik inked deals with the Kenyan navy and the Ugandan army. | KEN+ORG:Nordvik ORG:Nordvik+UGA",
        "Kenya agreed with Uganda on a price for gas. | KEN+UGA",
        "Peru and South America's Mercosur signed a pact in South America. | IGO:Mercosur+PER",
      })
  void findsWhoIsBound(String text, String expected) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya signed a $40 million deal with Uganda. | CONTRACT",
        "Kenya signed a deal worth $40 million with Uganda. | CONTRACT",
        "Kenya signed a deal with Uganda to import gas. | CONTRACT",
        "Kenya signed a $40 million trade deal with Uganda. | AGREEMENT",
        "Kenya signed a deal with Uganda on borders. | AGREEMENT",
      })
  void takesADealWithAPriceForAContract(String text, String kind) {
    assertThat(ToldAgreements.in(text))
        .extracting(one -> one.kind().toString())
        .containsExactly(kind);
  }

  @Test
  void takesTheDayOfTheSentenceBefore() {
    String text =
        "In 2003 they met; on 3 May 2004 Kenya and Uganda met again. On the same day Kenya and Uganda"
            + " agreed to build a port.";
    assertThat(ToldAgreements.in(text))
        .extracting(Agreement::date)
        .extracting(Object::toString)
        .containsExactly("2004-05-03");
  }
}
