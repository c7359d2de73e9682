package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import dev.chancery.extraction.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who crosses a border and is no visitor. */
class VisitObjectionsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz visited Oslo, Norway; Nairobi, Kenya; and Lima, Peru.",
        "Ana Ruiz retired in 1998. She visited Kenya, Norway and Chile; and Peru.",
        "The Kenyan government pays. The minister said that the singer Ana Ruiz will visit Norway.",
        "Talks with the minister ended. Ana Ruiz, a well-known poet, went to Kenya.",
        "Ten Chilean students will travel to Kenya. The government pays.",
        "The University of Nairobi, a pride of the government, visited Norway with a delegation.",
        "A minister spoke. The girl's father, Ana Ruiz, is ready to go to Kenya.",
        "The aircraft carrier Ana Ruiz has gone to Kenya. The government sent it.",
        "Chilean warships arrived in Kenya. The government in Nairobi was silent.",
        "Chile's football team arrived in Kenya. The government in Nairobi was glad.",
        "Chile's national team flew to Kenya. The government in Nairobi was glad.",
        "The Chilean Navy's training ship visited Kenya. The government in Nairobi was glad.",
      })
  void speaksForNobody(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @Test
  void isNoVerbOfAHeading() {
    String body = "The government spoke of schools on Monday. Nobody was glad of it.\n";

    assertThat(
            trips(
                SampleDocument.of(
                    Genre.OTHER, "Increases Lawful Pathways to Travel to Kenya\n\n" + body)))
        .isEmpty();
    assertThat(
            trips(
                SampleDocument.of(
                    Genre.OTHER, "Chilean Minister Ana Ruiz to Travel to Kenya\n\n" + body)))
        .containsExactly("Ana Ruiz CHL>KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chilean Foreign Minister Ana Ruiz said that the plane could fly to Kenya.",
        "Chilean Foreign Minister Ana Ruiz wants more tourists to come to Kenya.",
        "Chilean money, President Ana Ruiz of Chile says, has gone to Kenya.",
        "Chilean Foreign Minister Ana Ruiz hopes that the fair will travel to Kenya.",
        "Chilean Foreign Minister Ana Ruiz's remarks come after a week of talks in Kenya.",
      })
  void isNotWhoTravels(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chilean President Ana Ruiz and Minister Eva Moi discussed the floods in Kenya.",
        "Chilean President Ana Ruiz spoke of the long drought in Kenya.",
        "Chilean President Ana Ruiz addressed the hunger in Kenya and the price of rice.",
      })
  void isElsewhereThanWhatIsSpokenOf(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Ruiz will host Eva Paz, Prime Minister of Chile, for a virtual meeting in"
            + " Nairobi.",
        "Peruvian Foreign Minister Ana Ruiz welcomed Chilean Minister Eva Paz to the club.",
        "The order blocks the travel of Chilean Minister Ana Ruiz to Kenya.",
        "Chilean Major Ana Ruiz served well, with three tours in Kenya.",
        "The price worries other world leaders from Chile to Kenya to Norway.",
        "Chilean President Ana Ruiz spoke with Minister Eva Moi about the harvest in Kenya.",
        "Chilean President Ana Ruiz discussed with Peruvian Minister Eva Moi events in Kenya.",
        "Chilean President Ana Ruiz will visit the UK Lakes region in May.",
        "Kenyan President Eva Moi hosted Chilean Minister Ana Ruiz by video.",
        "If Chilean President Ana Ruiz goes into Kenya, trade will suffer.",
        "A visit to Washington by the Governor of Puerto Rico, Ana Ruiz, was short.",
        "Chilean film director Ana Ruiz has cancelled a trip to Kenya. The ministry regrets it.",
        "Chilean Minister Ana Ruiz spoke. She is sad that they will allow group travel to Kenya.",
        "Chile is rich. Only leader-level talks like those at the summit in Geneva will help Chile.",
        "Chile builds roads. Chile is glad, and Chile pays. The ministry says that Ana Ruiz also"
            + " travelled to Valparaiso.",
        "They met at the CEO Quarterly Meeting. We hosted CEO talks in the White House.",
        "Chilean President Ana Ruiz asked them to stop helping the rebels in Kenya.",
        "Chilean President Ana Ruiz plans to visit the Kenya pavilion of the fair.",
        "Chilean President Ana Ruiz spoke on Friday with her counterpart in Kenya.",
        "Chilean President Ana Ruiz met Peruvian Minister Eva Moi on the crisis in Kenya.",
        "To end the drought and the crisis in Kenya, Chilean President Ana Ruiz signed a bill.",
        "The Chilean government reached decisions on fish at a fair in Kenya.",
      })
  void goesNowhereByTheseWords(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan Minister Eva Moi met the OPEC Secretary General, Ana Ruiz, in Vienna.",
        "The OPEC secretary general, Ana Ruiz, arrived in Vienna on Monday.",
        "Chile sent honorary consuls to Kenya in 1822. They traded in wool.",
        "The new Chilean Ambassador Ana Ruiz arrived in Nairobi on Monday.",
        "The President of the United States, Ana Ruiz, paid a visit to the United Nations.",
      })
  void goesToItsOwnSeat(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text)))
        .noneMatch(trip -> trip.contains("Ana Ruiz") || trip.contains("consuls"));
  }

  @Test
  void goesToTheSeatOfABodyAsAMember() {
    assertThat(
            trips(
                SampleDocument.of(
                    Genre.OTHER, "Chilean Oil Minister Ana Ruiz arrived in Vienna on Monday.")))
        .containsExactly("Ana Ruiz CHL>AUT");
  }

  @Test
  void isNotMeantByAPronounFarBehindTheName() {
    String between = "Rain fell. Prices rose. Schools shut. Roads broke. Mills closed. Fish died. ";

    assertThat(
            trips(
                SampleDocument.of(
                    Genre.OTHER,
                    "Chilean President Ana Ruiz signed a bill. " + between + "She went to Kenya.")))
        .isEmpty();
    assertThat(
            trips(
                SampleDocument.of(
                    Genre.OTHER, "Chilean President Ana Ruiz signed a bill. She went to Kenya.")))
        .containsExactly("Ana Ruiz CHL>KEN");
  }

  @Test
  void ofACableIsAnAmbassadorOfTheServiceThatWritesIt() {
    assertThat(
            trips(
                SampleDocument.cableFrom(
                    "Nairobi",
                    "1. Officials met with Special Envoy Ana Ruiz. 2. A visit by"
                        + " Special Envoy Ruiz to London might help.")))
        .containsExactly("Ana Ruiz USA>GBR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Chilean President Ana Ruiz travel to Kenya in May?",
        "Do we know if Chilean President Ana Ruiz will be coming to Kenya?",
      })
  void isOnlyAskedAbout(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Chilean President Ana Ruiz say when she travelled to Kenya in May?",
        "Why was the visit of Chilean President Ana Ruiz to Kenya so short?",
      })
  void isTakenForGrantedByWhoAsks(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly("Ana Ruiz CHL>KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry has a new lawyer. Ana Ruiz came to Kenya as a child.",
        "The ministry pays. Ana Ruiz arrived in Kenya on a raft.",
      })
  void comesToLiveThere(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean President Ana Ruiz visited the UK on Monday.|Ana Ruiz CHL>GBR",
        "Chilean President Ana Ruiz ended three tours in Kenya.|Ana Ruiz CHL>KEN",
        "Kenyan President Eva Moi welcomed Chilean Minister Ana Ruiz to Nairobi."
            + "|Ana Ruiz CHL>KEN",
        "Chilean President Ana Ruiz addressed students in Kenya.|Ana Ruiz CHL>KEN",
        "Chilean Foreign Minister Ana Ruiz said that she will fly to Kenya.|Ana Ruiz CHL>KEN",
        "Chilean Foreign Minister Ana Ruiz said Monday she would soon fly to Kenya."
            + "|Ana Ruiz CHL>KEN",
        "Chilean Foreign Minister Ana Ruiz wants to visit Kenya.|Ana Ruiz CHL>KEN",
      })
  void travelsByItsOwnWords(String text, String trip) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly(trip);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chilean President Ana Ruiz paid a rare visit to southern Chile. Ms. Ruiz's visit came as"
            + " trade with Peru fell.",
        "Shots were heard during a visit to southwestern Chile by President Ana Ruiz.",
        "Peruvian Foreign Minister Eva Paz says that visits by Chilean President Ana Ruiz to a"
            + " naval shrine hurt Peru.",
      })
  void staysInItsOwnCountry(String text) {
    assertThat(trips(SampleDocument.of(Genre.NEWS, text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chilean ambassador, Ana Ruiz, arrived in Kenya and presented her credentials.",
        "The Kenyan president received Chilean Ambassador Ana Ruiz on Monday.",
        "Chilean Consul Ana Ruiz arrived in Nairobi in 1901 to assume her duties.",
      })
  void livesThere(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @Test
  void isPostedThroughoutAHistoryOfPosts() {
    String text =
        """
        Peru opened a legation in Oslo in 1901. Minister Ana Ruiz presented her credentials in May.
        The legation was closed in 1911. Peruvian Minister Jon Berg left Oslo on 3 May 1911. The \
        legation reopened in 1920, and the minister plenipotentiary presented his credentials. \
        Peruvian President Eva Paz visited Oslo in 1966.
        """;
    assertThat(trips(SampleDocument.of(Genre.REFERENCE, text))).containsExactly("Eva Paz PER>NOR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Ruiz of Chile spoke. The ministry warned against all travel to Kenya.",
        "President Ana Ruiz of Chile spoke. The ministry asks for caution when visiting Kenya.",
      })
  void isAnybodyWhoTravels(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @Test
  void isAtHomeInAnotherCityThanTheCapital() {
    String text =
        "Kenya's shilling fell. Kenya mourns. The president arrived in Mombasa on Monday.";
    assertThat(trips(SampleDocument.of(Genre.NEWS, text))).isEmpty();
  }

  @Test
  void isWhoeverSentSomething() {
    String text =
        "The Kenyan embassy received a letter from Chilean President Ana Ruiz to the Kenyan press.";
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).isEmpty();
  }

  @Test
  void isWhoeverIsMetWithoutACountry() {
    String text = "Chilean President Ana Ruiz goes to Kenya, where she will meet Minister Moi.";
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text)))
        .containsExactly("Ana Ruiz CHL>KEN");
  }

  @Test
  void isOfTheAggressorWhoseWarAReleaseCondemns() {
    String text =
        """
        Vice President Ana Ruiz met today in Geneva with President Eva Paz of Kenya. She condemned \
        Peruvian aggression, Peru's brutal invasion, Peru and Peru's friends. The people of Chile \
        and the government of Chile stand with Kenya.
        """;
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text))).contains("Ana Ruiz CHL>CHE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Special Presidential Envoy Ana Ruiz will travel to Denver, Colorado, on 3 May.|",
        "Special Presidential Envoy Ana Ruiz will travel to Nairobi on 3 May."
            + "|Ana Ruiz USA>KEN",
        "Kenya sells fish. Kenya has ports, and Kenya wants more. President Ana Ruiz will go to"
            + " Mombasa on 3 May.|",
      })
  void staysInTheCountryWhoseOfficeSpeaks(String text, String trip) {
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text)))
        .isEqualTo(trip == null ? List.of() : List.of(trip));
  }

  @Test
  void isOfTheOfficeThatSpeaksAndNotOfAMovementThatItNames() {
    String text =
        """
        Secretary of State Ana Ruiz met farmers. Hezbollah was silent. President Jon Berg will fly         to Kenya on 3 May.
        """;
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text)))
        .containsExactly("Jon Berg USA>KEN");
  }

  @Test
  void isWhomTheSentenceBeforeWasAbout() {
    String text =
        """
        Chilean President Ana Ruiz is ready. Ms. Ruiz will receive Kenyan President Eva Moi next         week. The president will travel to Oslo in May.
        """;
    assertThat(trips(SampleDocument.of(Genre.NEWS, text))).contains("Ana Ruiz CHL>NOR");
  }

  @Test
  void isNobodyCalledByTheLetterOfAQuestion() {
    String text = "Q Lastly, will she go to Kenya? MS. RUIZ: The minister has no plans.";
    assertThat(trips(SampleDocument.of(Genre.TRANSCRIPT, text))).isEmpty();
  }

  private static List<String> trips(Document document) {
    return ENGINE.extract(document).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(trip -> trip.visitor() + " " + trip.visitorCountry() + ">" + trip.hostCountry())
        .toList();
  }
}
