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

/** Who travels where the words leave it to the clause, the head of the text or the kind of text. */
class VisitSubjectsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @Test
  void isThePronounThatOpensTheClauseAndNotWhoeverStandsBeforeIt() {
    String text =
        """
        Peruvian President Juan Ruiz left Lima. He spoke with Chilean President Jon Soto before he \
        is to meet on Friday with Kenyan President Eva Moi in Nairobi.
        """;
    assertThat(trips(SampleDocument.of(Genre.NEWS, text)))
        .contains("Juan Ruiz PER>KEN PLANNED")
        .noneMatch(trip -> trip.startsWith("Jon Soto"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Peruvian lawyer visited Kenya in May 2004.|Peruvian lawyer PER>KEN COMPLETED",
        "A United Nations economist went to Chile in May 2004.|United Nations economist UNO>CHL "
            + "COMPLETED",
        "A visit by the Peruvian president to Kenya would be useful.|Peruvian president PER>KEN "
            + "PROPOSED",
        "Peruvian President Ana Ruiz met today with President Eva Moi of Kenya, in Lima, to talk "
            + "of fish.|Eva Moi KEN>PER COMPLETED",
        "Ana Ruiz, in Nepal on her first trip abroad as Peruvian foreign minister, praised the "
            + "deal.|Ana Ruiz PER>NPL ONGOING",
        "The United Nations spoke. The United Nations will help, and the United Nations is glad. "
            + "Secretary-General Ana Ruiz visited Kenya in May 2004.|Ana Ruiz UNO>KEN COMPLETED",
      })
  void isToldByItsWords(String text, String trip) {
    assertThat(trips(SampleDocument.of(Genre.OTHER, text))).containsExactly(trip);
  }

  @Test
  void isWhoeverGivesTheStatementThatTheTextIs() {
    String text =
        """
        Departure statement by Peruvian Prime Minister Ana Ruiz

        I leave for Kenya and Nepal tomorrow with great hopes. Kenyan President Eva Moi is a friend.
        """;
    assertThat(trips(SampleDocument.of(Genre.PRESS_RELEASE, text)))
        .containsExactlyInAnyOrder("Ana Ruiz PER>KEN PLANNED", "Ana Ruiz PER>NPL PLANNED");
  }

  @Test
  void isOfTheThirdCountryThatACableIsAbout() {
    String text =
        """
        The talks with Chile went on. Chile wants fish, and Chilean ships are old. Chile and Chile alone has no \
        wheat, and Chilean mills are idle. Prime Minister Soto visited Nairobi on 3 May 2004.
        """;
    assertThat(trips(SampleDocument.cableFrom("Nairobi", text)))
        .containsExactly("Soto CHL>KEN COMPLETED");
  }

  private static List<String> trips(Document document) {
    return ENGINE.extract(document).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(
            visit ->
                visit.visitor()
                    + " "
                    + visit.visitorCountry()
                    + ">"
                    + visit.hostCountry()
                    + " "
                    + visit.status())
        .toList();
  }
}
