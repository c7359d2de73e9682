package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.ToldVisits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks abroad is there: the head of the text tells. */
class SpeechHeadTest {

  private static List<String> visits(String text) {
    return ToldVisits.in(text).stream()
        .map(
            visit ->
                String.join(
                    " ",
                    visit.visitor(),
                    String.valueOf(visit.visitorCountry()),
                    String.valueOf(visit.hostCountry()),
                    String.valueOf(visit.start()),
                    visit.status().name()))
        .toList();
  }

  private static final String TALK =
      """
      MINISTER RUIZ: Good morning to all of you. Schools are what I want to speak of.

      MS LUND: Thank you for that.

      MINISTER RUIZ: Children learn best when they are not hungry.

      MS LUND: How many of them are there?
      """;

  @Test
  void thePlaceStandsBelowTheSpeaker() {
    String head =
        """
        Remarks to teachers on school meals

        4 May 2011

        Ana Ruiz, Foreign Minister of Peru

        %s

        """;

    assertThat(visits(head.formatted("Nairobi") + TALK))
        .containsExactly("Ana Ruiz PER KEN 2011-05-04 ONGOING");
    assertThat(visits(head.formatted("Lima") + TALK)).isEmpty();
  }

  @Test
  void bothWhoMeetInAThirdCountryAreThere() {
    String text =
        """
        Minister Ana Ruiz and Kenyan Foreign Minister Daniel Otieno After Their Talks

        4 May 2011

        Ana Ruiz, Foreign Minister of Peru

        Daniel Otieno, Foreign Minister of Kenya

        %s

        Elias Berg Hall

        MINISTER RUIZ: Daniel, the harbours are what brings us together.

        FOREIGN MINISTER OTIENO: They are, and the fish in them.
        """;

    assertThat(visits(text.formatted("Oslo, Norway")))
        .containsExactlyInAnyOrder(
            "Ana Ruiz PER NOR 2011-05-04 ONGOING", "Daniel Otieno KEN NOR 2011-05-04 ONGOING");
    assertThat(visits(text.formatted("Lima, Peru")))
        .containsExactly("Daniel Otieno KEN PER 2011-05-04 ONGOING");
  }

  @Test
  void theSpeechIsBySomebody() {
    assertThat(
            visits(
                """
                Address by H.E. Ana Ruiz, the Foreign Minister of Peru, at the Congress of Fisheries
                Oslo, 26 September 2014

                Mr. Chairman,

                Fish feed many of us. They should feed our children too.
                """))
        .containsExactly("Ana Ruiz PER NOR 2014-09-26 ONGOING");
  }

  @Test
  void ofTwoSpeakersTheGuestIsNotAtHome() {
    String head =
        """
        Remarks by President Ana Ruiz and Prime Minister Eva Moi of Kenya Before Their Talks

        4 May 2011

        %s

        """;

    assertThat(visits(head.formatted("Lima") + TALK))
        .containsExactly("Eva Moi KEN PER 2011-05-04 ONGOING");
    assertThat(visits(head.formatted("Nairobi") + TALK)).isEmpty();
  }

  @Test
  void theOfficeStandsOnALineOfItsOwn() {
    assertThat(
            visits(
                """
                Republic of Peru

                Statement by

                Her Excellency Mrs. Ana Ruiz

                Prime Minister of Peru

                Oslo, 27 September 2014

                Mr. Chairman,

                Fish feed many of us. They should feed our children too.
                """))
        .containsExactly("Ana Ruiz PER NOR 2014-09-27 ONGOING");
  }

  @Test
  void nobodyTravelsWhereNoPlaceIsTold() {
    assertThat(
            visits(
                """
                Address by Ana Ruiz, the Foreign Minister of Peru, at the Congress of Fisheries

                Mr. Chairman,

                Fish feed many of us in Norway. They should feed our children too.
                """))
        .isEmpty();
  }

  @Test
  void theGeneralAssemblyMeetsInTheUnitedStates() {
    String speech =
        """
        Statement by %s, at the General Debate of the General Assembly
        of the United Nations

        24 September 2014

        Mr. Chairman,

        Fish feed many of us. They should feed our children too.
        """;

    assertThat(visits(speech.formatted("H.E. Ana Ruiz, President of Peru")))
        .containsExactly("Ana Ruiz PER USA 2014-09-24 ONGOING");
    assertThat(visits(speech.formatted("the President of Kenya")))
        .containsExactly("President of Kenya KEN USA 2014-09-24 ONGOING");
    assertThat(visits(speech.formatted("Ana Ruiz, Permanent Representative of Peru"))).isEmpty();
  }

  @Test
  void aVoteOfTheAssemblyIsNoSpeechBeforeIt() {
    assertThat(
            visits(
                """
                Statement by the President of Kenya on the Vote of the United Nations General Assembly

                24 September 2014

                Fish feed many of us. They should feed our children too.
                """))
        .isEmpty();
  }

  @Test
  void aHotelDoesNotSpeak() {
    String head =
        """
        Press Briefing by Foreign Minister Ana Ruiz of Peru

        Hotel Loma Verde

        Nairobi, Kenya

        """;

    assertThat(visits(head + TALK)).noneMatch(visit -> visit.startsWith("Hotel"));
  }

  @Test
  void inARoomOfItsOwnGovernmentAnOfficeIsAtHome() {
    String head =
        """
        Remarks by President Ruiz on Aid for the Fishermen of Peru

        4 May 2011

        Roosevelt Room

        Peru is strong. Peru acts. Peru stands by its people.

        """;

    assertThat(visits(head + TALK.replace("MINISTER", "PRESIDENT"))).isEmpty();
  }

  @Test
  void theStateBehindTheCommaTellsWhichTownItIs() {
    String head =
        """
        Remarks by the President at a Mill

        4 May 2011

        Hamilton, %s

        The White House is glad to help.

        """;

    assertThat(visits(head.formatted("Ohio") + TALK)).isEmpty();
  }

  @Test
  void thePresidentIsNotThePresidentWhomHeMeets() {
    assertThat(
            visits(
                """
                Press Gaggle by the Press Secretary

                4 May 2011

                The President's talks with President Ruiz will be short. The White House is glad of it.

                MS LUND: The President will travel to Kenya in June.

                Q: Is that all?

                MS LUND: That is all. We thank you.
                """))
        .containsExactly("President USA KEN 2011-06 PLANNED");
  }
}
