package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom visitors speak, and whom they visit, where only the kind of text tells. */
class VisitSendersTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Kenyan minister was pleased with the visit of Secretary Ruiz.|Ruiz USA>KEN",
        "Visiting Assistant Secretary Ana Ruiz discussed trade.|Ana Ruiz USA>KEN",
        "Secretary Ruiz is here. Secretary Ruiz' Kenya bilateral visit went well.|Ruiz USA>KEN",
        "On 3 May a trade delegation visited Kenya to discuss fish.|trade delegation USA>KEN",
        "On 3 May a trade delegation visited Peru to discuss fish.|trade delegation KEN>PER",
        "The Foreign Minister went to Peru on 3 May.|Foreign Minister KEN>PER",
      })
  void areThoseOfTheServiceWhoComeToThePostOfACable(String text, String trip) {
    assertThat(trips(SampleDocument.cableFrom("Nairobi", text))).containsExactly(trip);
  }

  @Test
  void areOfNoStateThatHasNoSuchOffice() {
    String text =
        """
        Office of the President of Brazil

        Brazil is glad. Brazil welcomes the recent visit of Prime Minister Soto to Kenya. The \
        Foreign Minister of Brazil spoke with the Foreign Minister of Nepal.
        """;
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text)))
        .singleElement()
        .asString()
        .startsWith("Soto ")
        .doesNotContain("BRA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A trade delegation visited the port. Kenya sells fish.",
        "Commercial officers are on visits of two days.",
        "The secretary of the party spoke to visiting farmers.",
      })
  void areNobodyWhereNoTripIsTold(String text) {
    assertThat(trips(SampleDocument.cableFrom("Nairobi", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Codel Ruiz met the Minister of Trade on 3 May to discuss fish.|Ruiz USA>KEN",
        "Assistant Secretary Ana Ruiz met Defence Minister Moi on 3 May.|Ana Ruiz USA>KEN",
        "Okoye went to Peru on 3 May 2004 for talks.|Okoye null>PER",
      })
  void comeToThoseWhoseOfficesAreOfThePostOfACable(String text, String trip) {
    assertThat(trips(SampleDocument.cableFrom("Nairobi", text))).containsExactly(trip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "During my short visit to Peru I saw the mills.|Mr A. Hill NZL>PER",
        "The letter reached me while I was on a trip to Chile.|Mr A. Hill NZL>CHL",
        "In May I visited Peru.|Mr A. Hill NZL>PER",
      })
  void areTheWritersOfCablesWhoTellOfThemselves(String text, String trip) {
    assertThat(trips(letter(text))).containsExactly(trip);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said: \"My visit to Peru was short.\"",
        "My visit to Mombasa was short.",
        "When it comes to Peru, Okoye is silent.",
      })
  void areNotTheWritersOfWhatTheyQuoteOrAtTheirPosts(String text) {
    assertThat(trips(letter(text))).noneMatch(trip -> trip.startsWith("Mr A. Hill"));
  }

  private static Document letter(String text) {
    return SampleDocument.cable(
        new Origin("Nairobi", "Mr A. Hill, High Commissioner", "Department, Wellington"), text);
  }

  @Test
  void areThePresidentsOfTheOfficeThatSpeaks() {
    String text =
        """
        The White House announced that President Berg will speak. President Berg met President \
        Ana Ruiz of Peru. The President's visit to Lima on 3 May 2004 was a success.
        """;
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text))).contains("Berg USA>PER");
  }

  @Test
  void areTheOnlyDelegationThatTheTextTellsOf() {
    String text =
        """
        A Peruvian delegation left Lima in May. The rain was heavy. Roads were closed. Nobody \
        worked. The delegation flew to Kenya on 3 May 2004.
        """;
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly("delegation PER>KEN");
  }

  @Test
  void isTheGuestWhoWelcomesAnInvitation() {
    String text = "Chilean President Ana Ruiz welcomed President Paz's invitation to visit Peru.";
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly("Ana Ruiz CHL>PER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz, who heads a Peruvian delegation, arrived in Nairobi on Monday.",
        "Ana Ruiz, who is leading a Peruvian mission, arrived in Nairobi on Monday.",
        "Ana Ruiz, head of a 30-strong Peruvian delegation, arrived in Nairobi on Monday.",
        "A Peruvian trade delegation under Ana Ruiz arrived in Nairobi on Monday.",
      })
  void areOfTheCountryWhoseDelegationTheyHead(String text) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly("Ana Ruiz PER>KEN");
  }

  @Test
  void areNotOfTheCountryWhoseDelegationTheyMet() {
    String text = "Ana Ruiz, who met heads of a Peruvian delegation, arrived in Nairobi on Monday.";
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).doesNotContain("Ana Ruiz PER>KEN");
  }

  private static List<String> trips(Document document) {
    return ENGINE.extract(document).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitor() + " " + visit.visitorCountry() + ">" + visit.hostCountry())
        .toList();
  }
}
