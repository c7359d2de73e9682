package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.resolve.Explanation;
import dev.chancery.extraction.resolve.Explanation.Reach;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEngineTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static final String STORY =
      """
      Peruvian Foreign Minister Ana Ruiz visited Chile on 3 May 2004. She signed a trade agreement
      with Chile. Peruvian exports to Chile rose 12 percent to $33.3 million in 2003.
      """;

  private static Document document(String language, String text) {
    return SampleDocument.of(Genre.NEWS, null, language, text);
  }

  @Test
  void findsEventsOfAllThreeTypes() {
    assertThat(ENGINE.extract(document("en", STORY)))
        .extracting(event -> event.eventType().name())
        .containsExactly("VISIT", "AGREEMENT", "TRADE_FIGURE");
  }

  @Test
  void givesTheSameEventsAndIdsEachTime() {
    assertThat(ENGINE.extract(document("en", STORY)))
        .isEqualTo(RuleEngine.standard().extract(document("en", STORY)));
  }

  @Test
  void givesTheSameEventsToManyThreads() {
    List<DiplomaticEvent> expected = ENGINE.extract(document("en", STORY));

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ENGINE.extract(document("en", STORY)))
                .distinct())
        .containsExactly(expected);
  }

  @Test
  void quotesTheTextAsItStandsThere() {
    String text = "\uD83D\uDD4A " + STORY;
    for (DiplomaticEvent event : ENGINE.extract(document("en", text))) {
      for (Evidence evidence : event.evidence()) {
        int start = text.offsetByCodePoints(0, evidence.start());
        int end = text.offsetByCodePoints(0, evidence.end());
        assertThat(text.substring(start, end)).isEqualTo(evidence.quote());
      }
    }
  }

  @Test
  void findsNothingInAnotherLanguage() {
    assertThat(ENGINE.extract(document("fr", STORY))).isEmpty();
    assertThat(ENGINE.explain(document("fr", STORY)).events()).isEmpty();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(ENGINE.extract(document("en", " \n\n . \n"))).isEmpty();
  }

  @Test
  void namesItselfWithAChecksumOfRulesAndLexicons() {
    assertThat(ENGINE.engine()).matches("rules/\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
  }

  @Test
  void explainsEachSlotByItsWords() {
    Explanation explanation = ENGINE.explain(document("en", STORY));

    assertThat(explanation.events()).hasSize(3);
    assertThat(explanation.events().get(0).tellings())
        .anySatisfy(telling -> assertThat(telling.trigger()).isEqualTo("visited"));
    assertThat(explanation.events().get(0).slots())
        .anySatisfy(
            slot -> {
              assertThat(slot.slot()).isEqualTo("hostCountry");
              assertThat(slot.words()).isEqualTo("Chile");
              assertThat(slot.reach()).isEqualTo(Reach.CAPTURE);
            });
    assertThat(explanation.text()).contains("told by", "visit.rules:");
  }

  @Test
  void saysWhatSpeaksForAnEvent() {
    Explanation explanation = ENGINE.explain(document("en", STORY));

    assertThat(explanation.events().get(0).signs())
        .extracting(Explanation.Sign::sign)
        .contains("visit: visitor with office", "visit: dated", "visit: countries told with it")
        .anyMatch(sign -> sign.startsWith("rule visit"));
  }

  @Test
  void isSurerOfAVisitToldWithNameOfficeAndDay() {
    String plain = "Peruvian Foreign Minister Ana Ruiz visited Chile on 3 May 2004.";
    String vague = "CHILE TALKS\n\nA Peruvian will visit.";

    double sure = ENGINE.extract(document("en", plain)).get(0).confidence();

    assertThat(sure).isGreaterThanOrEqualTo(0.9);
    assertThat(ENGINE.extract(document("en", vague)))
        .allSatisfy(event -> assertThat(event.confidence()).isLessThan(sure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ana Ruiz never went to Cairo.           | does not, or did not
          Peruvian Foreign Minister Ana Ruiz travelled to Lima.    | in his own country
          A visit by the minister was talked about.                | no country that is visited
          Peru and Chile will not sign the treaty.                 | make, change or end no agreement
          The treaty was signed in 1911.                           | parties are not told
          Peruvian exports to Chile rose.                          | no amount or percentage
          Farmers exported $5 million worth of wheat.              | crosses a border
          """)
  void saysWhyNoEventCameOfARuleThatFired(String sentence, String reason) {
    Explanation explanation = ENGINE.explain(document("en", sentence));

    assertThat(explanation.events()).isEmpty();
    assertThat(explanation.nearMisses())
        .extracting(Explanation.NearMiss::reason)
        .anySatisfy(why -> assertThat(why).contains(reason));
    assertThat(explanation.text()).contains("dropped", "why: ", reason);
  }

  /** Words that many finders look for, in orders that no writer would choose. */
  @Test
  void survivesAnyOrderOfWords() {
    String[] words =
        """
        President of the Peru Peruvian 's , . ; ( ) $ 5 million 12 percent in March 2004 Monday last next visit visited
        to Chile signed a trade agreement between and both countries delegation from Ministry Foreign Minister Ana Ruiz
        exports rose to USD tonnes wheat 500 tractors - – " late first half week ago two for with by is will not his he
        treaty memorandum understanding United Nations Lima , of of of the the Mr. Gen. for FY Q1 1999 - 2001 between
        invited hosted arrived talks deal contract worth loan aid joint statement Co. Inc. Bank al de 20th p.m. U.S.
        """
            .strip()
            .split("\\s+");
    Random random = new Random(7);
    for (int n = 0; n < 4000; n++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
      }
      String story = text.toString();
      assertThatCode(() -> ENGINE.extract(document("en", story)))
          .as(story)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void takesLinearTimeOnHostileTexts() {
    String wall = "x".repeat(1_000_000);
    String countries = "Peru Chile ".repeat(50_000);

    assertThat(ENGINE.extract(document("en", wall))).isEmpty();
    long start = System.nanoTime();
    ENGINE.extract(document("en", countries));
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).as("seconds").isLessThan(20);
  }
}
