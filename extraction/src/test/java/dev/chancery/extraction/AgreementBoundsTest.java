package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the words of one instrument reach: its partners, its subjects, and what is none. */
class AgreementBoundsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<Agreement> agreements(List<DiplomaticEvent> events) {
    return events.stream().filter(Agreement.class::isInstance).map(Agreement.class::cast).toList();
  }

  @Test
  void endsPartnersWhereAnotherSubjectActs() {
    assertThat(
            ToldAgreements.in(
                "Kenya signed tax treaties with Ghana and Togo, and Benin praised its reefs."))
        .extracting(ToldAgreements::parties)
        .containsExactly("GHA+KEN", "KEN+TGO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya signed a treaty of amity, commerce, and navigation with Ghana.",
        "Kenya signed a Treaty of Amity, Limits, and Navigation with Ghana.",
      })
  void findsThePartnerBehindAListOfSubjects(String text) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactly("GHA+KEN");
  }

  @Test
  void sharesThePartnerOfTwoInstruments() {
    assertThat(ToldAgreements.in("Kenya signed a tax treaty and fishing agreement with Ghana."))
        .extracting(ToldAgreements::parties)
        .containsExactly("GHA+KEN", "GHA+KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Ghana signed deals to open ports, lower tolls and end quotas.",
        "Kenya and Ghana signed deals in the areas of fish, cocoa and salt.",
      })
  void leavesWholeWhatAllOfThemDo(String text) {
    assertThat(ToldAgreements.in(text)).hasSize(1);
  }

  @Test
  void partsAgreementsByTheirSubjectsUpToTheNextClause() {
    assertThat(
            ToldAgreements.in(
                "Kenya signed two agreements with Ghana on customs and seeds, and works on reefs."))
        .extracting(Agreement::subject)
        .noneMatch(subject -> subject.contains("reefs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry published its climate action plan in Kenya and Ghana. | 0",
        "Kenya and Ghana reached a joint action plan on reefs. | 1",
        "Offices in Nairobi that deal with Ghana moved. | 0",
        "Kenya and Ghana will help deal with debt. | 0",
        "Kenya issued orders for the ships of Ghana to leave. | 0",
        "The law of Kenya lets ports enter into contracts with firms of Ghana. | 0",
        "The Conference of the Parties to the Lima Convention met in Kenya. | 0",
      })
  void knowsWhatIsNoInstrumentOfTwo(String text, int count) {
    assertThat(ToldAgreements.in(text)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"Nairobi, KEN+USA", "Kuwait City, KWT+USA"})
  void readsTheShortFormOfAGovernmentByThePost(String city, String parties) {
    String text = "The GOK signed a tax treaty with the USG. The GOK praised it.";
    assertThat(agreements(ENGINE.extract(SampleDocument.cableFrom(city, text))))
        .extracting(ToldAgreements::parties)
        .containsExactly(parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Department of Energy signed a contract with Acme to build a dam. | 0",
        "The Department of Energy signed a contract with Ghana to build a dam. | 1"
      })
  void leavesOutWhatTheOfficeOfAReleaseDoesAtHome(String text, int count) {
    String release = "Fact Sheet\n\nThe White House praised the Department of State. " + text;
    assertThat(
            agreements(ENGINE.extract(SampleDocument.of(Genre.PRESS_RELEASE, null, "en", release))))
        .hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Ghana restated their agreement that war must end.",
        "No tax treaty or agreement between Kenya and Ghana was ever signed.",
      })
  void knowsAViewAndWhatWasNeverMade(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  @Test
  void takesNoPlaceOfATreatyAndNoMannerForAParty() {
    String text =
        "Kenyan farmers traded by Ghana-style fairs. The Treaty of Lima, a peace treaty, helped"
            + " Kenya and Togo.";
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .noneMatch(parties -> parties.contains("PER") || parties.contains("GHA"));
  }

  @Test
  void knowsThatALeaderDoesNotSpeakForThePartnerOfTheTitle() {
    String text =
        "Fact Sheet: President Ruiz Strikes Deal with Ghana\n\n"
            + "Ghana will open its ports. Ghana will buy cocoa mills made in America."
            + " The White House praised Ghana.\n\n"
            + "President Ruiz also signed a tax treaty with Kenya.";
    assertThat(agreements(ENGINE.extract(SampleDocument.of(Genre.PRESS_RELEASE, null, "en", text))))
        .extracting(ToldAgreements::parties, agreement -> agreement.stage().name())
        .contains(tuple("KEN+USA", "SIGNED"));
  }
}
