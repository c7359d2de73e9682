package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import org.junit.jupiter.api.Test;

class FrontTest {

  private static final String BODY =
      "The foreign ministers of Peru and Ghana met for two hours in a hotel by the sea.\n";

  @Test
  void aLineWithTheDateGoesBeforeADateline() {
    Front front = Front.of("Fish for Ghana\n\n8 May 1990\n\nLIMA, May 7, 1990 -- " + BODY, null);

    assertThat(front.published()).hasToString("1990-05-08");
    assertThat(front.origin().city()).isEqualTo("Lima");
    assertThat(front.frame()).hasSize(2);
  }

  @Test
  void aDatelineWithItsYearTellsTheDate() {
    assertThat(Front.of("LIMA, May 7, 1990 -- " + BODY, null).published())
        .hasToString("1990-05-07");
  }

  @Test
  void aYearIsNeverInvented() {
    assertThat(Front.of("LIMA, May 7 (Andina) -- " + BODY, null).published()).isNull();
  }

  @Test
  void theFirstShortLineThatIsNoSentenceIsTheTitle() {
    assertThat(Front.of("\n  Fish for Ghana\n\n" + BODY, null).title()).isEqualTo("Fish for Ghana");
    assertThat(Front.of("7 May 1990\nNo. 0012/90\nFish for the U.S.\n\n" + BODY, null).title())
        .isEqualTo("Fish for the U.S.");
  }

  @Test
  void aSentenceOrAWrappedLineIsNoTitle() {
    assertThat(Front.of("Ghana buys fish.\n" + BODY, null).title()).isNull();
    assertThat(Front.of("The ministers met in\na hotel by the sea.\n", null).title()).isNull();
    assertThat(Front.of("Fish for Ghana", null).title()).isNull();
  }

  @Test
  void theTitleThatIsKnownStays() {
    assertThat(Front.of("Fish for Ghana\n\n" + BODY, "Fish").title()).isEqualTo("Fish");
  }

  @Test
  void aCableIsTitledByItsSubject() {
    Front front =
        Front.of("R 071410Z MAY 90\nFM AMEMBASSY LIMA\nSUBJECT: Fish\n1. (U) They met.\n", null);

    assertThat(front.title()).isEqualTo("Fish");
    assertThat(front.genre()).isEqualTo(Genre.CABLE);
  }

  @Test
  void aPlaceAloneOverABriefingIsWhereItWasHeld() {
    Front front =
        Front.of("Record of the Press Briefing\n\n7 May 1990\n\nAccra\n\nQ. Any news?\n", null);

    assertThat(front.genre()).isEqualTo(Genre.TRANSCRIPT);
    assertThat(front.origin().city()).isEqualTo("Accra");
  }

  @Test
  void aPlaceAndWhatItLiesInCountBeforeAHallAndBeforeNames() {
    String head = "Record of the Press Briefing\n\n7 May 1990\n\n";

    for (String lines :
        new String[] {
          "Golden Stool Hotel\nAccra, Ghana",
          "Eva Asante, Foreign Minister\n\nAna Hill, Secretary of State\n\nAccra, Ghana\n\nBlue Hall"
        }) {
      Front front = Front.of(head + lines + "\n\nQ. Any news?\n", null);

      assertThat(front.origin().city()).isEqualTo("Accra");
    }
    assertThat(Front.of(head + "Washington, D.C.\n\nQ. Any news?\n", null).origin().city())
        .isEqualTo("Washington");
  }

  @Test
  void whatWasSpokenIsToldByItsTitleOrByTheOfficesOfItsSpeakers() {
    for (String title :
        new String[] {
          "Background Press Call on the Visit of a Neighbour",
          "Address to the Assembly of Accra",
          "Partial transcript of an interview",
          "Doorstop on Fish"
        }) {
      assertThat(genre(title + "\n\n" + BODY)).as(title).isEqualTo(Genre.TRANSCRIPT);
    }
    assertThat(genre("Fish\n\nPRESIDENT ASANTE: Welcome.\n\nFOREIGN MINISTER HILL: Thanks.\n"))
        .isEqualTo(Genre.TRANSCRIPT);
    assertThat(genre("Address book of Accra\n\n" + BODY)).isNotEqualTo(Genre.TRANSCRIPT);
  }

  @Test
  void genresAreToldByTheirMarks() {
    assertThat(genre("LIMA (AFP) -- " + BODY)).isEqualTo(Genre.NEWS);
    assertThat(genre("Fish for Ghana\n\nThe minister told reporters that Ghana had bought fish.\n"))
        .isEqualTo(Genre.NEWS);
    assertThat(genre("Joint Statement on Fish\n\n2021-05-07\n\n" + BODY))
        .isEqualTo(Genre.PRESS_RELEASE);
    assertThat(genre("Fish for Ghana\n\nFOR IMMEDIATE RELEASE\n\n" + BODY))
        .isEqualTo(Genre.PRESS_RELEASE);
    assertThat(
            genre(
                """
                Secretary Hill and Minister Asante in Lima

                SECRETARY HILL: Good morning.

                MINISTER ASANTE: Thank you.

                SECRETARY HILL: We spoke of fish.
                """))
        .isEqualTo(Genre.TRANSCRIPT);
    assertThat(
            genre(
                """
                Ghana

                Exports: $1.1 billion (1990)
                Imports: $1.2 billion (1990)
                Partners: Togo, Peru
                Currency: cedi
                """))
        .isEqualTo(Genre.REFERENCE);
    assertThat(
            genre(
                """
                Ghana

                Overview: The price of cocoa, of which the country
                lives, fell by half in two years, and the harvest was
                poor in the north. The government has raised the duty
                on cars and cut what it pays to the railways, which
                have not made a profit since the war and will make
                none for as long as cocoa goes by road.

                Exports: $1.1 billion (1990) commodities: cocoa, gold,
                timber, tuna, manganese partners: Togo, Peru
                Imports: $1.2 billion (1990) commodities: machines,
                oil and food partners: Peru
                Currency: cedi
                """))
        .isEqualTo(Genre.REFERENCE);
    assertThat(genre("Thoughts on fish\n\nMuch has been written about fish and its trade.\n"))
        .isEqualTo(Genre.OTHER);
  }

  private static Genre genre(String text) {
    return Front.of(text, null).genre();
  }
}
