package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  @TempDir Path project;

  @Test
  void printsFiguresAndErrors() throws IOException {
    Files.writeString(project.resolve("quiet.txt"), "The county will mend its roads.");
    Files.writeString(project.resolve("quiet.json"), "{\"published\": null, \"events\": []}");
    Files.writeString(project.resolve("missed.txt"), "It was agreed, they say.");
    Files.writeString(
        project.resolve("missed.json"),
        """
        {"events": [{"type": "AGREEMENT", "parties": ["CHL", "PER"], "kind": "TREATY",
          "stage": "SIGNED", "evidence": ["It was agreed"]}]}
        """);
    CommandLineRun run = CommandLineRun.in(project, "evaluate", project.toString(), "--errors");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("missed")
        .endsWith(
            """
            type           gold   got  found       P     R found F1   slot F1
            VISIT             0     0      0   0.000 0.000    0.000     0.000
            AGREEMENT         1     0      0   0.000 0.000    0.000     0.000
            TRADE_FIGURE      0     0      0   0.000 0.000    0.000     0.000
            ALL               1     0      0   0.000 0.000    0.000     0.000
            documents without events: 1, of which with a false alarm: 0
            """);
  }

  @Test
  void tellsHowFarConfidenceCanBeBelieved() throws IOException {
    Files.writeString(
        project.resolve("signed.txt"), "Peru signed a trade agreement with Chile on 3 May 2004.");
    Files.writeString(
        project.resolve("signed.json"),
        """
        {"events": [{"type": "AGREEMENT", "parties": ["CHL", "PER"], "kind": "AGREEMENT",
          "stage": "SIGNED", "date": "2004-05-03", "evidence": ["Peru signed a trade agreement"]}]}
        """);

    CommandLineRun run =
        CommandLineRun.in(project, "evaluate", project.toString(), "--calibration");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("type ")
        .containsPattern(
            "\\n\\nconfidence  events   mean  right\\n"
                + "0\\.\\d - \\d\\.\\d         1  \\d\\.\\d{3}  1\\.000\\n"
                + "expected calibration error: 0\\.\\d{3}\\n$");
  }

  @Test
  void fitsConfidenceToAnnotatedDocuments() throws IOException {
    for (int i = 0; i < 40; i++) {
      boolean visit = i % 2 == 0;
      Files.writeString(
          project.resolve("d" + i + ".txt"),
          visit
              ? "Peruvian President Ana Ruiz visited Chile on %d May 2004.".formatted(i / 2 + 1)
              : "Peruvian exports to Chile rose to $%d million in 2004.".formatted(i));
      Files.writeString(
          project.resolve("d" + i + ".json"),
          visit
              ? """
                {"events": [{"type": "VISIT", "visitorCountry": "PER", "hostCountry": "CHL",
                  "visitor": "Ana Ruiz", "status": "COMPLETED", "evidence": ["visited Chile"]}]}
                """
              : "{\"events\": []}");
    }
    Path weights = project.resolve("weights.tsv");

    CommandLineRun run =
        CommandLineRun.in(project, "evaluate", project.toString(), "--fit", weights.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("On documents held back from the fit:\nconfidence  events   mean  right\n")
        .contains("0.0 - 0.1        20", "0.000\n", "0.9 - 1.0        20", "1.000\n")
        .endsWith("-> " + weights + "\n");
    assertThat(weights)
        .content()
        .containsPattern("visit: any\t\\d")
        .containsPattern("rule export\\S*\t-");
  }

  @Test
  void saysWhatAFolderNeedsToHold() {
    CommandLineRun run = CommandLineRun.in(project, "evaluate", project.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "chancery: " + project + " holds no annotated documents (ID.json beside ID.txt)\n");
  }
}
