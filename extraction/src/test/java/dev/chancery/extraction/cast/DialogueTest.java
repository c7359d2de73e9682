package dev.chancery.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.ToldVisits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "I" and "you" are those who speak and are spoken to. */
class DialogueTest {

  private static List<String> visits(String text) {
    return ToldVisits.in(text).stream()
        .map(
            visit ->
                String.join(
                    " ",
                    visit.visitor(),
                    String.valueOf(visit.hostCountry()),
                    String.valueOf(visit.start()),
                    visit.status().name()))
        .toList();
  }

  private static final String JOINT =
      """
      Remarks by President Ana Ruiz of Peru and Prime Minister Jon Berg of Sweden at a Joint Press Conference

      4 May 2004

      Lima, Peru

      """;

  @Test
  void twoLeadersFaceEachOther() {
    assertThat(
            visits(
                JOINT
                    + """
                    PRESIDENT RUIZ: Good morning. I remember my trip to Stockholm in 2001.

                    PRIME MINISTER BERG: (As interpreted.) Thank you, Madam President, for having us. \
                    You were in Oslo in March.

                    PRESIDENT RUIZ: I will travel to Nairobi on 9 June.
                    """))
        .containsExactlyInAnyOrder(
            "Ana Ruiz SWE 2001 COMPLETED",
            "Jon Berg PER 2004-05-04 ONGOING",
            "Ana Ruiz NOR 2004-03 COMPLETED",
            "Ana Ruiz KEN 2004-06-09 PLANNED");
  }

  @Test
  void theGuestIsToldByTheHost() {
    assertThat(
            visits(
                JOINT
                    + """
                    PRESIDENT RUIZ: Prime Minister, it is a pleasure to have you here.

                    PRIME MINISTER BERG: I invite you to visit us in May 2005.
                    """))
        .containsExactlyInAnyOrder(
            "Jon Berg PER 2004-05-04 ONGOING", "Ana Ruiz SWE 2005-05 PROPOSED");
  }

  @Test
  void whoAsksIsNobodyAndWhoAnswersIsAsked() {
    String asked =
        """
        Press Conference by Foreign Minister Moses Oduya of Kenya

        4 May 2004

        Q I went to Chile last month. Minister, you went to Lima in April.

        FOREIGN MINISTER ODUYA: Thank you. I arrive in Hanoi tonight.

        Q Will it rain?

        FOREIGN MINISTER ODUYA: You said that you were in Chile.
        """;

    assertThat(visits(asked))
        .containsExactlyInAnyOrder(
            "Moses Oduya PER 2004-04 COMPLETED", "Moses Oduya VNM 2004-05-04 PLANNED");
  }

  @Test
  void aLabelMayStandAlone() {
    assertThat(
            visits(
                """
                Remarks Before a Meeting With Prime Minister Jon Berg of Sweden

                4 May 2004

                President Ruiz. Welcome. The Peruvian people are glad.

                Prime Minister Berg. Thank you. I will go to Nairobi on 9 June.
                """))
        .containsExactly("Jon Berg KEN 2004-06-09 PLANNED");
  }

  @Test
  void theHeadOfASpeechTellsWhoSpeaks() {
    assertThat(
            visits(
                """
                Statement by Foreign Minister Ana Ruiz of Peru

                4 May 2004

                Our exports grew. When I visited Kenya in March 2004, the talks went well.

                Some said, "I will go to Chile."
                """))
        .containsExactly("Ana Ruiz KEN 2004-03 COMPLETED");
  }

  @Test
  void aQuotationIsOfWhomeverTheTextSays() {
    assertThat(
            visits(
                """
                LIMA, May 4, 2004 (Reuters) - Fish was the topic of the day.

                "The talks were useful. I will travel to Nairobi on 9 June," Peruvian President Ana \
                Ruiz said.

                "I was in Oslo in March," Chilean Foreign Minister Eva Paz told reporters.

                "I went to Sweden in April," a shopkeeper said.
                """))
        .containsExactlyInAnyOrder(
            "Ana Ruiz KEN 2004-06-09 PLANNED", "Eva Paz NOR 2004-03 COMPLETED");
  }

  @Test
  void numbersAndAnybodyAreNotPeople() {
    assertThat(
            visits(
                """
                Speech by President Ana Ruiz of Peru

                4 May 2004

                World War I reached Kenya. If you go to Chile, take a hat.
                """))
        .isEmpty();
  }

  @Test
  void anInterviewIsWithWhoeverItsHeadNames() {
    assertThat(
            visits(
                """
                THE HON. MOSES ODUYA M.P.

                8 March 1978

                STATEMENT ON FOREIGN POLICY

                The Kenyan Foreign Minister, Mr Moses Oduya, spoke in Nairobi. The transcript follows.

                Q. Minister, do you see new chances?

                A. I arrive in Hanoi tonight. I was there in 1977.
                """))
        .containsExactlyInAnyOrder(
            "Moses Oduya VNM 1978-03-08 PLANNED", "Moses Oduya VNM 1977 COMPLETED");
  }

  @Test
  void whoSpeaksForAPresidentOnTheWayDoesNotTravelForHimself() {
    assertThat(
            visits(
                """
                Press Gaggle by Press Secretary Jon Paz Aboard Air Force One

                April 17, 2009

                En Route Nairobi, Kenya

                MR. PAZ: The United States is glad, and so is the White House.

                Q Why is that?

                MR. PAZ: Because President Ana Ruiz wants it. I went to Chile last month.
                """))
        .containsExactly("Ana Ruiz KEN 2009-04-17 ONGOING");
  }
}
