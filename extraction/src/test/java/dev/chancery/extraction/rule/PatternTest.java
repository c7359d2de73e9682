package dev.chancery.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.span.SampleSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pattern takes in around the trigger "flew". */
class PatternTest {

  private static List<Mention> mentions(String trigger, String pattern, String sentence) {
    String rule =
        """
        let FLY = flew flies
        rule test
          type VISIT
          trigger %s
          pattern %s
          example A => slot: value
          counter A
        """;
    return RuleBook.of(RuleFile.parse("test.rules", rule.formatted(trigger, pattern)))
        .mentions(SampleSentence.phrases(sentence));
  }

  private static boolean fits(String pattern, String sentence) {
    return !mentions("flew", pattern, sentence).isEmpty();
  }

  /** The texts under the name {@code x}. */
  private static List<String> captured(String pattern, String sentence) {
    Mention mention = mentions("flew", pattern, sentence).get(0);
    return mention.all("x").stream().map(mention.phrases()::text).toList();
  }

  @Test
  void matchesWordsInAnyLetterCase() {
    assertThat(fits("then|later TRIGGER", "Later flew the birds home.")).isTrue();
    assertThat(fits("then|later TRIGGER", "Once flew the birds home.")).isFalse();
  }

  @Test
  void takesTheNearestPhraseOnEitherSide() {
    String sentence = "From Kenya and Chile flew planes to Peru and to Norway.";

    assertThat(captured("{x: <place>} TRIGGER", sentence)).containsExactly("Chile");
    assertThat(captured("TRIGGER ..9 {x: <place>}", sentence)).containsExactly("Peru");
  }

  @Test
  void capturesOnBothSidesInTheOrderOfTheText() {
    assertThat(captured("{x: <place>} TRIGGER ..9 {x: <place>}", "From Chile flew planes to Peru."))
        .containsExactly("Chile", "Peru");
  }

  @Test
  void takesListsWhole() {
    String sentence = "He flew to Chile, Peru and then Kenya in May.";

    assertThat(captured("TRIGGER to {x: <place>+}", sentence))
        .containsExactly("Chile", "Peru", "Kenya");
    assertThat(captured("TRIGGER to {x: <place>}", sentence)).containsExactly("Chile");
  }

  @Test
  void takesListsWholeBeforeTheTrigger() {
    assertThat(captured("{x: <place>+} TRIGGER", "Out of Chile, Peru and Kenya flew planes."))
        .containsExactly("Chile", "Peru", "Kenya");
  }

  @Test
  void capturesWords() {
    assertThat(captured("TRIGGER {x: home|away}", "The birds flew away.")).containsExactly("away");
  }

  @Test
  void spansGapsUpToTheirLength() {
    assertThat(fits("TRIGGER ..3 <place>", "He flew one day to Chile.")).isTrue();
    assertThat(fits("TRIGGER ..2 <place>", "He flew one day to Chile.")).isFalse();
  }

  @Test
  void endsClauseGapsAtACommaOrConjunction() {
    assertThat(fits("TRIGGER ..9 <place>", "He flew home, far from Chile.")).isTrue();
    assertThat(fits("TRIGGER __9 <place>", "He flew home, far from Chile.")).isFalse();
    assertThat(fits("TRIGGER __9 <place>", "He flew home before Chile called.")).isFalse();
  }

  @Test
  void endsEveryGapAtASemicolon() {
    assertThat(fits("TRIGGER ..9 <place>", "He flew home; Chile won.")).isFalse();
  }

  @Test
  void letsWordGapsPassNoPhraseButTimes() {
    assertThat(fits("TRIGGER --5 to <place>", "He flew on 3 May 2004 to Chile.")).isTrue();
    assertThat(fits("TRIGGER --5 to <place>", "He flew from Peru to Chile.")).isFalse();
    assertThat(fits("TRIGGER __5 to <place>", "He flew from Peru to Chile.")).isTrue();
  }

  @Test
  void leavesOutWhatIsOptional() {
    assertThat(fits("TRIGGER [straight [back]] to <place>", "He flew to Chile.")).isTrue();
    assertThat(fits("TRIGGER [straight [back]] to <place>", "He flew straight to Chile.")).isTrue();
    assertThat(fits("TRIGGER [straight [back]] to <place>", "He flew straight back to Chile."))
        .isTrue();
    assertThat(fits("TRIGGER [straight [back]] to <place>", "He flew back to Chile.")).isFalse();
    assertThat(fits("TRIGGER back? to <place>", "He flew to Chile.")).isTrue();
    assertThat(fits("TRIGGER back? to <place>", "He flew back to Chile.")).isTrue();
  }

  @Test
  void leavesOutWhatIsOptionalBeforeTheTrigger() {
    assertThat(fits("^ he [also never] TRIGGER", "He also never flew.")).isTrue();
    assertThat(fits("^ he [also never] TRIGGER", "He flew.")).isTrue();
    assertThat(fits("^ he [also never] TRIGGER", "He never also flew.")).isFalse();
  }

  @Test
  void forbidsWords() {
    assertThat(fits("!never|not TRIGGER", "He never flew.")).isFalse();
    assertThat(fits("!never|not TRIGGER", "He often flew.")).isTrue();
    assertThat(fits("TRIGGER !to <place>", "He flew to Chile.")).isFalse();
  }

  @Test
  void forbidsPhrases() {
    assertThat(fits("TRIGGER to !<place>", "He flew to Chile.")).isFalse();
    assertThat(fits("TRIGGER to !<place>", "He flew to sea.")).isTrue();
  }

  @Test
  void knowsTheStartOfTheSentence() {
    assertThat(fits("^ he TRIGGER", "He flew home.")).isTrue();
    assertThat(fits("^ he TRIGGER", "\"He flew home.\"")).isTrue();
    assertThat(fits("^ he TRIGGER", "Then he flew home.")).isFalse();
  }

  @Test
  void firesAtWordsOfASet() {
    assertThat(mentions("%FLY", "TRIGGER", "He flies home and flew out.")).hasSize(2);
  }

  @Test
  void firesAtTriggersOfSeveralWords() {
    assertThat(mentions("took_off", "TRIGGER", "They took off at noon.")).hasSize(1);
    assertThat(mentions("took_off", "TRIGGER", "They took the road.")).isEmpty();
  }

  @Test
  void firesAtPhrasesAndCapturesThem() {
    Mention mention = mentions("<place>", "to TRIGGER", "He flew to Chile.").get(0);

    assertThat(mention.phrases().text(mention.first("trigger"))).isEqualTo("Chile");
  }

  @Test
  void triesPatternsInTheirOrder() {
    List<Mention> found =
        mentions(
            "flew",
            "TRIGGER to {x: <place>}\n  pattern {x: <place>} TRIGGER",
            "From Chile flew planes; from Peru flew to Kenya birds.");

    assertThat(found).hasSize(2);
    assertThat(found.get(0).phrases().text(found.get(0).first("x"))).isEqualTo("Chile");
    assertThat(found.get(1).phrases().text(found.get(1).first("x"))).isEqualTo("Kenya");
  }

  @Test
  void firesTheFirstRuleOfATypeOnly() {
    String rules =
        """
        rule first
          type VISIT
          trigger flew
          pattern TRIGGER back
          example A => slot: value
          counter A
        rule second
          type VISIT
          trigger flew
          pattern TRIGGER
          example A => slot: value
          counter A
        rule other
          type AGREEMENT
          trigger flew
          pattern TRIGGER
          example A => slot: value
          counter A
        """;
    List<Mention> found =
        RuleBook.of(RuleFile.parse("test.rules", rules))
            .mentions(SampleSentence.phrases("He flew back and flew out."));

    assertThat(found.stream().map(mention -> mention.rule().name()))
        .containsExactly("first", "other", "second", "other");
  }
}
