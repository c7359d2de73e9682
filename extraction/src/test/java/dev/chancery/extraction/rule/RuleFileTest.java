package dev.chancery.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.event.EventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  private static final String WELL_FORMED =
      """
      # a comment
      let SIGN = signed signs
      rule sign
        type AGREEMENT
        trigger %SIGN put_pen_to
        pattern TRIGGER __6 {instrument: <instrument>}
        set stage = SIGNED
        example Peru signed a treaty with Chile. => parties: CHL,PER; stage: SIGNED
        counter Peru signed the visitors' book.
      """;

  private static List<Rule> parse(String text) {
    return RuleFile.parse("test.rules", text);
  }

  private static void fails(String text, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static void patternFails(String pattern, String message) {
    fails(WELL_FORMED.replace("TRIGGER __6 {instrument: <instrument>}", pattern), message);
  }

  @Test
  void readsAWholeRule() {
    Rule rule = parse(WELL_FORMED).get(0);

    assertThat(rule.name()).isEqualTo("sign");
    assertThat(rule.type()).isEqualTo(EventType.AGREEMENT);
    assertThat(rule.triggers()).containsExactly("signed", "signs", "put_pen_to");
    assertThat(rule.patterns()).hasSize(1);
    assertThat(rule.settings()).containsExactly(Map.entry("stage", "SIGNED"));
    assertThat(rule.examples().get(0).text()).isEqualTo("Peru signed a treaty with Chile.");
    assertThat(rule.examples().get(0).slots())
        .isEqualTo(Map.of("parties", "CHL,PER", "stage", "SIGNED"));
    assertThat(rule.counters()).containsExactly("Peru signed the visitors' book.");
    assertThat(rule.origin()).isEqualTo("test.rules:3");
  }

  @Test
  void namesTheLineOfAnUnknownKey() {
    fails(
        WELL_FORMED.replace("set stage", "sett stage"),
        "test.rules:7: unknown word 'sett' (known: type, trigger, pattern, set, example, counter)");
  }

  @Test
  void namesTheLineOfAKeyWithNothingBehindIt() {
    fails(
        WELL_FORMED.replace("type AGREEMENT", "type"),
        "test.rules:4: 'type' needs something behind it");
  }

  @Test
  void namesTheLineOfWhatStandsOutsideARule() {
    fails("type VISIT", "test.rules:1: 'type' stands outside a rule (start one with: rule NAME)");
  }

  @Test
  void knowsThreeTypes() {
    fails(
        WELL_FORMED.replace("type AGREEMENT", "type TREATY"),
        "test.rules:4: unknown type 'TREATY' (VISIT, AGREEMENT, TRADE_FIGURE)");
  }

  @Test
  void namesAnUnknownSetOfATrigger() {
    fails(
        WELL_FORMED.replace("%SIGN put", "%INK put"),
        "test.rules:5: unknown word set %INK (define it above with: let INK = ...)");
  }

  @Test
  void namesAnUnknownSetOfAPattern() {
    patternFails(
        "%BE TRIGGER", "test.rules:6: unknown word set %BE (define it above with: let BE = ...)");
  }

  @Test
  void namesAnUnknownKindOfPhrase() {
    patternFails("TRIGGER <treaty>", "test.rules:6: unknown kind of phrase <treaty>");
  }

  @Test
  void namesAnUnknownKindOfPhraseInATrigger() {
    fails(
        WELL_FORMED.replace("trigger %SIGN", "trigger <treaty>"),
        "test.rules:5: unknown kind of phrase <treaty>");
  }

  @Test
  void wantsAKindOfPhraseToBeClosed() {
    patternFails(
        "TRIGGER <place",
        "test.rules:6: a kind of phrase is written <place> or <person|delegation>, not '<place'");
  }

  @Test
  void wantsOneTriggerInAPattern() {
    patternFails("TRIGGER to TRIGGER", "test.rules:6: a pattern names TRIGGER once");
    patternFails("signed <instrument>", "test.rules:6: a pattern names TRIGGER once");
  }

  @Test
  void wantsBracketsToBeClosed() {
    patternFails("TRIGGER [to <place>", "test.rules:6: a bracket [ is not closed");
    patternFails("[to TRIGGER] <place>", "test.rules:6: a bracket [ is not closed");
  }

  @Test
  void wantsBracketsToBeOpened() {
    patternFails("TRIGGER to] <place>", "test.rules:6: a bracket ] closes nothing");
    patternFails("TRIGGER <place>}", "test.rules:6: a bracket } closes nothing");
    patternFails("TRIGGER [to <place>} <when>", "test.rules:6: a bracket } closes nothing");
  }

  @Test
  void wantsACaptureToHaveANameAndAnEnd() {
    String message = "test.rules:6: write a capture as {name: <kind>} or {name: word|word}";
    patternFails("TRIGGER {host <place>}", message);
    patternFails("TRIGGER {host: <place>", message);
  }

  @Test
  void wantsGapsToHaveALength() {
    patternFails("TRIGGER __ <place>", "test.rules:6: a gap is written ..8, __8 or --8, not '__'");
    patternFails(
        "TRIGGER ..few <place>", "test.rules:6: a gap is written ..8, __8 or --8, not '..few'");
  }

  @Test
  void wantsAnExample() {
    fails(
        WELL_FORMED.replaceAll("(?m)^ *example.*\n", ""),
        "test.rules:3: rule 'sign' has no example");
  }

  @Test
  void wantsACounterExample() {
    fails(
        WELL_FORMED.replaceAll("(?m)^ *counter.*\n", ""),
        "test.rules:3: rule 'sign' has no counter");
  }

  @Test
  void wantsATypeATriggerAndAPattern() {
    fails(WELL_FORMED.replaceAll("(?m)^ *type.*\n", ""), "test.rules:3: rule 'sign' has no type");
    fails(
        WELL_FORMED.replaceAll("(?m)^ *trigger.*\n", ""),
        "test.rules:3: rule 'sign' has no trigger");
    fails(
        WELL_FORMED.replaceAll("(?m)^ *pattern.*\n", ""),
        "test.rules:3: rule 'sign' has no pattern");
  }

  @Test
  void wantsSlotsInAnExample() {
    fails(
        WELL_FORMED.replace(" => parties: CHL,PER; stage: SIGNED", ""),
        "test.rules:8: write: example SENTENCE => slot: value; slot: value");
    fails(
        WELL_FORMED.replace("stage: SIGNED", "SIGNED"),
        "test.rules:8: no slot: 'SIGNED' (write slot: value)");
  }

  @Test
  void wantsValuesOfSettingsAndSets() {
    fails(
        WELL_FORMED.replace("set stage = SIGNED", "set stage SIGNED"),
        "test.rules:7: write: set slot = value");
    fails(
        WELL_FORMED.replace("let SIGN =", "let SIGN"),
        "test.rules:2: write: let NAME = word word ...");
  }

  @Test
  void wantsEachNameOnce() {
    String again = WELL_FORMED.substring(WELL_FORMED.indexOf("rule sign"));
    fails(WELL_FORMED + again, "test.rules:10: rule 'sign' is there already");
  }

  @Test
  void readsAllFormsOfARegularVerb() {
    String verbs =
        WELL_FORMED.replace("let SIGN = signed signs", "let SIGN = carry~ stop~ visit~ cause~");

    assertThat(parse(verbs).get(0).triggers())
        .containsExactly(
            "carry",
            "carries",
            "carried",
            "carrying",
            "stop",
            "stops",
            "stopped",
            "stopping",
            "visit",
            "visits",
            "visited",
            "visiting",
            "cause",
            "causes",
            "caused",
            "causing",
            "put_pen_to");
  }

  @Test
  void putsTheParticleBehindEachFormOfAVerb() {
    String verbs = WELL_FORMED.replace("put_pen_to", "touch~_down");

    assertThat(parse(verbs).get(0).triggers())
        .contains("touch_down", "touches_down", "touched_down", "touching_down");
  }

  @Test
  void makesAPatternOfEachLineOfAFrame() {
    String framed =
        "frame SIGNER = {party: <country>} __3 @\nframe SIGNER = ^ @ , {party: <country>}\n"
            + WELL_FORMED.replace("pattern TRIGGER", "pattern SIGNER: TRIGGER");

    assertThat(parse(framed).get(0).patterns()).hasSize(2);
  }

  @Test
  void namesAnUnknownFrame() {
    patternFails(
        "SIGNER: TRIGGER",
        "test.rules:6: unknown frame SIGNER (define it above with: frame SIGNER = ... @ ...)");
  }

  @Test
  void wantsAFrameToHaveOnePlaceForTheRest() {
    fails("frame SIGNER = <country> TRIGGER", "test.rules:1: write: frame NAME = ... @ ...");
  }
}
