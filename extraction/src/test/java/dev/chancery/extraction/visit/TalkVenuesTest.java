package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import dev.chancery.extraction.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people meet of whose meeting the text tells no place. */
class TalkVenuesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static final String BRIEFING =
      """
      THE WHITE HOUSE
      Office of the Press Secretary
      May 3, 2004

      Press Briefing

      """;

  private static List<String> visits(Document document) {
    return ENGINE.extract(document).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitor() + " " + visit.visitorCountry() + " " + visit.hostCountry())
        .toList();
  }

  @Test
  void whoMeetsSomebodyOfTheTownThatAStoryIsFromHasCome() {
    assertThat(
            visits(
                SampleDocument.newsFrom(
                    "Nairobi",
                    "Peruvian Foreign Minister Ana Ruiz met her Kenyan colleague on Monday.")))
        .containsExactly("Ana Ruiz PER KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peruvian Foreign Minister Ana Ruiz met her Kenyan colleague by video on Monday.",
        "Peruvian Foreign Minister Ana Ruiz met her Danish colleague on Monday.",
        "Kenyan Foreign Minister Eva Moi met the Kenyan trade minister on Monday."
      })
  void whoMeetsFromAfarOrWithNobodyOfTheTownHasNot(String meeting) {
    assertThat(visits(SampleDocument.newsFrom("Nairobi", meeting))).isEmpty();
  }

  @Test
  void anotherTownThatIsToldIsWhereTheyMeet() {
    assertThat(
            visits(
                SampleDocument.newsFrom(
                    "Nairobi",
                    "Kenyan Foreign Minister Eva Moi met her Peruvian colleague in Lima.")))
        .containsExactly("Eva Moi KEN PER");
  }

  @Test
  void whomAnOfficeMeetsComesToItWhereItsBriefingTellsOfOtherGuests() {
    assertThat(
            visits(
                SampleDocument.read(
                    BRIEFING
                        + "The President will welcome President Ana Ruiz of Peru to the White House"
                        + " on Wednesday. On Friday the President will meet with Prime Minister Bo"
                        + " Lund of Denmark.")))
        .containsExactly("Ana Ruiz PER USA", "Bo Lund DNK USA");
  }

  @Test
  void whomAnOfficeMeetsOnItsOwnJourneyDoesNotComeToIt() {
    assertThat(
            visits(
                SampleDocument.read(
                    BRIEFING
                        + "The President will travel to Peru on Wednesday. On Friday the President"
                        + " will meet with Prime Minister Bo Lund of Denmark.")))
        .containsExactly("President USA PER");
  }
}
