package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.resolve.Explanation;
import dev.chancery.extraction.resolve.Explanation.NearMiss;
import org.junit.jupiter.api.Test;

/** What the words leave open stands only where it is likely. */
class DoubtfulEventsTest {

  private static final RuleEngine GATED = RuleEngine.standard();
  private static final RuleEngine UNGATED = RuleEngine.ungated();

  private static final String PASSING =
      """
      LIMA, May 3, 2004 - Peruvian Foreign Minister Ana Ruiz spoke to students on Monday.

      She said that her advisers in Peru and Chile should not speak of a fishing arrangement until May.
      """;

  @Test
  void aNounInPassingIsNoEvent() {
    assertThat(GATED.extract(SampleDocument.of(Genre.NEWS, PASSING))).isEmpty();
  }

  @Test
  void withoutTheGateItIsACandidate() {
    assertThat(UNGATED.extract(SampleDocument.of(Genre.NEWS, PASSING)))
        .isNotEmpty()
        .allMatch(event -> event.confidence() < 0.5);
  }

  @Test
  void theExplanationSaysWhyItWasLeftOut() {
    Explanation explanation = GATED.explain(SampleDocument.of(Genre.NEWS, PASSING));
    assertThat(explanation.nearMisses())
        .extracting(NearMiss::reason)
        .contains("what the words leave open makes an event unlikely");
  }

  @Test
  void anActBetweenThoseNamedAroundStands() {
    String text =
        """
        NAIROBI, May 3, 2004 - Kenya and Uganda ended three days of talks on Monday.

        In Kenya a treaty on fishing was signed after a long night.
        """;
    assertThat(GATED.extract(SampleDocument.of(Genre.NEWS, text)))
        .extracting(DiplomaticEvent::eventType)
        .extracting(Enum::name)
        .contains("AGREEMENT");
  }
}
