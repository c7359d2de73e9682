package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceryTest {

  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(strings = {"demo", "up", "drop", "status", "events", "sql", "extract", "evaluate"})
  void everyVerbExplainsItselfWithAnExample(String verb) {
    CommandLineRun run = CommandLineRun.in(project, verb, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Usage: chancery " + verb)
        .contains("Example:  ./chancery " + verb);
  }

  @Test
  void anUnknownVerbGetsASuggestion() {
    assertThat(CommandLineRun.in(project, "extrac", "a.txt"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                chancery: unknown: extrac a.txt; did you mean extract or export? (see ./chancery --help)
                """));
  }

  @Test
  void anUnknownOptionGetsASuggestion() {
    assertThat(CommandLineRun.in(project, "demo", "--exti"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                chancery: unknown: --exti; did you mean --exit? (see ./chancery demo --help)
                """));
  }

  @Test
  void anOptionWithAnotherLetterGetsASuggestion() {
    assertThat(CommandLineRun.in(project, "events", "--tipe", "VISIT").err())
        .contains("did you mean --type?")
        .hasLineCount(1);
  }

  @Test
  void withoutAVerbItSaysHowToBegin() {
    assertThat(CommandLineRun.in(project))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                chancery: say what to do, for instance: ./chancery demo (see ./chancery --help)
                """));
  }

  @Test
  void anUnknownTypeOfEventIsAnsweredWithTheKnownOnes() {
    CommandLineRun run = CommandLineRun.in(project, "events", "--type", "war");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("VISIT, AGREEMENT, TRADE_FIGURE").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "events", "sql"})
  void saysHowToStartWhereNothingRuns(String verb) {
    assertThat(CommandLineRun.in(project, verb))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                """
                chancery: Chancery does not run on %s/.chancery; start it in another terminal with ./chancery up
                """
                    .formatted(project)));
  }

  @Test
  void tellsVersionsOfItselfAndItsEngine() {
    assertThat(CommandLineRun.in(project, "--version").out())
        .containsPattern("(?m)^chancery .+\\nengine rules/.+\\njava .+$");
  }
}
