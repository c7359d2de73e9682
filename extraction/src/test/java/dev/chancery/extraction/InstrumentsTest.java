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

/** Instruments by their names, in lists, and over the years. */
class InstrumentsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<Agreement> agreements(Genre genre, String text) {
    Document document = SampleDocument.of(genre, text);
    return ENGINE.extract(document).stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .toList();
  }

  private static List<String> told(String text) {
    return told(Genre.NEWS, text);
  }

  private static List<String> told(Genre genre, String text) {
    return agreements(genre, text).stream()
        .map(
            agreement ->
                agreement.parties().stream()
                        .map(party -> party.value())
                        .collect(Collectors.joining("+"))
                    + " "
                    + agreement.kind()
                    + " "
                    + agreement.stage()
                    + (agreement.date() == null ? "" : " " + agreement.date()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji has ratified the Kyoto Protocol. | FJI PROTOCOL RATIFIED",
        "Nepal acceded to the NPT in 1970. | NPL TREATY RATIFIED 1970",
        "Ghana withdrew from the Ruritanian Fisheries Convention in 2004. | GHA TREATY TERMINATED"
            + " 2004",
        "Samoan compliance with the Paris Agreement was praised. | WSM AGREEMENT IN_FORCE",
        "Libya pledged to abide by the Chemical Weapons Convention. | LBY TREATY IN_FORCE",
      })
  void tellsOfTreatiesByTheirNames(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @Test
  void joinsAllWhoAreBoundByATreatyOfOneName() {
    assertThat(
            told(
                """
                Norway ratified the Arctic Fisheries Treaty on Monday. Iceland and Denmark have
                ratified the Arctic Fisheries Treaty too.
                """))
        .containsExactly("DNK+ISL+NOR TREATY RATIFIED");
  }

  @Test
  void keepsTreatiesOfTwoNamesApart() {
    assertThat(
            told(
                "In the end Peru and Chile signed the Arica Fisheries Treaty and went home. Peru and"
                    + " Chile also signed the Tacna Customs Treaty in 2004."))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 1972 Kenyan-Ugandan fishing treaty is old. | KEN+UGA TREATY SIGNED 1972",
        "In 2005 Kenya and Uganda renegotiated the 1972 fishing treaty. | KEN+UGA TREATY AGREED"
            + " 2005",
      })
  void takesTheYearOfANameWhereNoActIsTold(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @Test
  void tellsAProtocolFromTheTreatyThatItBelongsTo() {
    assertThat(told("Mali and Niger signed a protocol to the 1964 Mali-Niger border treaty."))
        .containsExactlyInAnyOrder("MLI+NER PROTOCOL SIGNED", "MLI+NER TREATY SIGNED 1964");
  }

  @Test
  void followsATreatyThroughItsHistory() {
    assertThat(
            told(
                """
                Peru and Chile signed a customs treaty on May 3, 1923. It was supplanted by a trade
                agreement between Peru and Chile signed on March 7, 1938.
                """))
        .contains("CHL+PER TREATY TERMINATED 1938-03-07");
  }

  @Test
  void countsOffTheInstrumentsOfAPlural() {
    assertThat(
            agreements(
                Genre.NEWS,
                "Cyprus and Malta signed two agreements: one regulating the catch of tuna, the"
                    + " other opening a ferry line."))
        .extracting(Agreement::subject)
        .containsExactlyInAnyOrder("regulating the catch of tuna", "opening a ferry line");
  }

  @Test
  void givesOneForEachNumberBehindAColon() {
    assertThat(
            agreements(
                Genre.NEWS,
                "Cyprus and Malta signed three agreements: 1) the catch of tuna off both coasts; 2)"
                    + " ferry lines; and 3) the schooling of divers (some 40 a year)."))
        .extracting(Agreement::subject)
        .containsExactlyInAnyOrder(
            "the catch of tuna off both coasts", "ferry lines", "the schooling of divers");
  }

  @Test
  void givesTheItemsOfAListThePartiesOfItsIntroduction() {
    assertThat(
            told(
                """
                Laos and Benin signed the following agreements:

                - Agreement on Cooperation in Health;

                - Memorandum of Understanding on Tourism;

                - Protocol on the Exchange of Students.
                """))
        .containsExactly(
            "BEN+LAO AGREEMENT SIGNED", "BEN+LAO MEMORANDUM SIGNED", "BEN+LAO PROTOCOL SIGNED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The first sets out how gas will flow. The second covers the catch of tuna.",
        "The first agreement governs the price of gas. The second agreement covers fish.",
        "They include a contract for ten ferries and a treaty on fishing.",
        "The accords include a contract for ten ferries and a treaty on fishing.",
      })
  void takesAPluralApartThatOtherSentencesCountOff(String parts) {
    assertThat(
            told(
                "On Monday morning in the rain Laos and Benin signed two agreements with a smile. "
                    + parts))
        .hasSize(2)
        .allMatch(event -> event.startsWith("BEN+LAO"));
  }

  @Test
  void takesNoSubjectForAWordThatOnlyDescribesTheInstrument() {
    assertThat(
            told(
                "In a long letter the Swiss president said that according to the signed peace plan"
                    + " between Chad and Sudan all tanks must go."))
        .containsExactly("SDN+TCD AGREEMENT SIGNED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Togo signed an agreement with Benin to buy 20 buses. | BEN+TGO CONTRACT SIGNED",
        "Togo and Benin signed commercial deals on Monday. | BEN+TGO CONTRACT SIGNED",
      })
  void callsSalesContracts(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The prospect of a fishing treaty between Chad and Sudan is good. | PROPOSED",
        "The proposed fishing treaty between Chad and Sudan is long. | PROPOSED",
        "The spirit of the fishing treaty between Chad and Sudan is good. | IN_FORCE",
        "The fishing treaty between Chad and Sudan, in force since May, is long. | IN_FORCE",
        "A fishing treaty between Chad and Sudan is expected soon. | PROPOSED",
        "The joint statement by Chad and Sudan is long." + " | AGREED",
      })
  void readsTheStageBesideTheNoun(String text, String expected) {
    assertThat(agreements(Genre.NEWS, text))
        .extracting(agreement -> agreement.stage().name())
        .containsExactly(expected);
  }

  @Test
  void makesNothingOfAnAgreementThatThereIsNot() {
    assertThat(told("Chad and Sudan have reached no agreement on fishing.")).isEmpty();
    assertThat(told("Chad and Sudan tried to reach agreement on that in May.")).isEmpty();
    assertThat(told("Chad and Sudan reached agreement on fishing in May.")).isNotEmpty();
    assertThat(told("The minister of Chad was awarded the Grand Order of the Sun by Peru."))
        .isEmpty();
    assertThat(told("The talks served goodwill and understanding between Chad and Sudan."))
        .isEmpty();
    assertThat(told("The talks led to an understanding between Chad and Sudan.")).isNotEmpty();
  }

  @Test
  void bindsNoCourt() {
    assertThat(
            told(
                "The International Court of Justice ordered Chad to act under the fishing treaty"
                    + " with Sudan."))
        .containsExactly("SDN+TCD TREATY IN_FORCE");
  }

  @Test
  void takesADatedTreatyForOneOfTheTwoThatATextIsAbout() {
    assertThat(
            told(
                "Chad and Sudan spoke of fish. Chad wants more fish than Sudan wants. The 1998"
                    + " Basic Fisheries Treaty is old."))
        .containsExactly("SDN+TCD TREATY SIGNED 1998");
  }

  @Test
  void doesNotTakeFormerStatesForParties() {
    assertThat(
            told(
                "Latvia and Moldova have much in common. The two former Soviet republics signed a"
                    + " treaty on fishing."))
        .containsExactly("LVA+MDA TREATY SIGNED");
  }

  @Test
  void goesOnWithTheSidesOfTheTreatyJustTold() {
    assertThat(
            told(
                "In May 1923 Peru and Chile signed a customs treaty that pleased all the traders. A"
                    + " trade agreement was signed in Lima in March 1938."))
        .containsExactly("CHL+PER TREATY SIGNED 1923-05", "CHL+PER AGREEMENT SIGNED 1938-03");
  }

  @Test
  void takesBrusselsForTheUnionWhereTheUnionIsNamed() {
    assertThat(
            told(
                "On its way to EU membership Serbia signed a trade agreement with Brussels in 2004."))
        .containsExactly("EUE+SRB AGREEMENT SIGNED 2004");
  }

  @Test
  void joinsATitleWithTheInstrumentThatTheTextBeginsWith() {
    assertThat(
            told(
                """
                Norway wins Polish frigate contract

                OSLO, May 3, 2004. Norway won a contract with Poland on Monday for the delivery of
                six ships of war to the Polish navy.
                """))
        .hasSize(1);
  }

  @Test
  void takesADatedTreatyForThatOfThoseWhoseRelationsWereJustTold() {
    assertThat(
            told(
                "Ghana, Togo and Benin spoke of relations between Mali and Niger. Ghana praised the"
                    + " 1998 Basic Fisheries Treaty."))
        .containsExactly("MLI+NER TREATY SIGNED 1998");
  }

  @Test
  void knowsOneTreatyByTwoNamesSideBySide() {
    assertThat(
            told(
                "In the end both spoke of the signing of the Arica Treaty, the Peru-Chile Mutual"
                    + " Fisheries Treaty."))
        .hasSize(1);
  }

  @Test
  void takesTheWriterForTheOtherSideOfOurAgreements() {
    assertThat(
            told(
                Genre.PRESS_RELEASE,
                """
                The White House said today that the summer was good. We have a fishing treaty with
                Iceland, and we mean to keep it as long as there are fish in the sea.
                """))
        .containsExactly("ISL+USA TREATY IN_FORCE");
  }

  @Test
  void leavesOutThePactsOfOneCountryWithItself() {
    assertThat(told("The Peruvian parliament approved a power-sharing agreement.")).isEmpty();
  }
}
