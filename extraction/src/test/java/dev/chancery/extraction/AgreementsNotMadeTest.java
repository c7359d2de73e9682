package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruments that are only tried for, thought of or talked about, and who is no party to them. */
class AgreementsNotMadeTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoys of Kenya and Uganda are meeting and work to conclude a treaty on fish. | NEGOTIATING",
        "Kenya spoke of its attempts to sign a fishing treaty with Uganda. | NEGOTIATING",
        "Ghana praised the effort to broker a truce between Kenya and Uganda. | NEGOTIATING",
        "Ships will sail with or without a trade deal between Kenya and Uganda. | NEGOTIATING",
        "Ghana is preparing for a new trade agreement between Kenya and Uganda. | PROPOSED",
        "Non-aggression pacts between Kenya and Uganda can have no effect. | PROPOSED",
        "Kenya wanted a fishing deal with Uganda. | PROPOSED",
        "Kenya has been trying for a fishing deal with Uganda. | PROPOSED",
        "Kenya praised its tax treaty with Uganda which gives both ports peace. | IN_FORCE",
      })
  void readsWhatIsOnlyTriedOrThoughtOf(String text, String stage) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties, agreement -> agreement.stage().name())
        .containsExactly(tuple("KEN+UGA", stage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Uganda met at the Convention Center.",
        "Kenya could have a fair deal with Uganda on fish.",
        "Kenya would lose even if Uganda cut off aid to Kenya.",
        "Kenya told Uganda of the ceasefire line and of truce observers.",
        "The Kenyan state bank and two Kenyan steel companies signed an MOU on July 7 on fish.",
        "Kenya told Uganda of changes to ships, diplomatic agreements, schools and roads.",
      })
  void tellsNothingOfTalkInGeneral(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya and Uganda have signed an agreement to dredge a lake. The Kenyan minister signed a"
            + " memorandum of understanding on Friday with the Ugandan envoy. | MEMORANDUM",
        "Kenya and Uganda signed an agreement to dredge a lake. The protocol was signed in Lamu. |"
            + " PROTOCOL",
        "Kenya and Uganda signed an agreement to dredge a lake. The Kenyan minister also signed a"
            + " memorandum with the Ugandan envoy. | AGREEMENT MEMORANDUM",
      })
  void takesTheFormOfAnAgreementForNoSecondOne(String text, String kinds) {
    assertThat(ToldAgreements.in(text))
        .extracting(agreement -> agreement.kind().name())
        .containsExactly(kinds.split(" "));
  }

  @Test
  void bindsTheLandThatIsToHavePeace() {
    assertThat(ToldAgreements.in("Ghana praised a lasting truce agreement in Togo."))
        .extracting(ToldAgreements::parties)
        .doesNotContain("GHA+TGO");
  }

  @Test
  void bindsNoStateBesideTheOneThatFollowedIt() {
    assertThat(
            ToldAgreements.in(
                "When the Soviet Union was gone, Russia and Peru signed a fishing treaty."))
        .extracting(ToldAgreements::parties)
        .containsExactly("PER+RUS");
  }

  @Test
  void takesTheYearOfAnotherNounForNoDate() {
    assertThat(
            ToldAgreements.in(
                "Kenya accepted a treaty with Uganda within the 1967 borders of the lake."))
        .extracting(Agreement::date)
        .containsOnlyNulls();
  }

  @Test
  void takesWhoeverSaysThatTheySignedForAParty() {
    assertThat(
            ToldAgreements.in(
                "Kenyan officials say they have signed an agreement with Uganda to light an island"
                    + " off the coast of Ghana."))
        .extracting(ToldAgreements::parties)
        .containsExactly("KEN+UGA");
  }

  @Test
  void takesNobodyForAPartyToTheTruceThatItSpeaksOf() {
    String text =
        "WASHINGTON - The United States spoke of fish. The White House thanked Yemen. The United"
            + " States is glad. The United States has helped to build the truce agreement in Yemen.";
    Document release = SampleDocument.of(Genre.PRESS_RELEASE, "Statement on Yemen", "en", text);
    assertThat(ENGINE.extract(release))
        .filteredOn(Agreement.class::isInstance)
        .extracting(event -> ToldAgreements.parties((Agreement) event))
        .doesNotContain("USA+YEM");
  }
}
