package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTest {

  @TempDir Path project;
  private Path inbox;
  private Path cable;

  @BeforeEach
  void write() throws IOException {
    inbox = project.resolve(".chancery/up/inbox");
    cable = Files.writeString(project.resolve("cable.txt"), "SUBJECT: VISIT");
  }

  @Test
  void copiesAFileIntoTheInboxWhereItWaitsForTheStack() throws IOException {
    assertThat(CommandLineRun.in(project, "drop", cable.toString()))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                %s -> %s/cable.txt
                Chancery does not run; they wait there for ./chancery up
                """
                    .formatted(cable, inbox),
                ""));
    assertThat(inbox.resolve("cable.txt")).hasContent("SUBJECT: VISIT");
    assertThat(inboxFiles()).containsExactly("cable.txt");
  }

  @Test
  void writesWhatIsKnownOfItBesideIt() throws IOException {
    Files.writeString(
        project.resolve("cable.meta.json"), "{\"title\": \"Beside\", \"source\": \"Beside\"}");
    CommandLineRun.in(
        project, "drop", cable.toString(), "--published", "2005-03", "--source", "Embassy");
    assertThat(inbox.resolve("cable.txt.meta.json"))
        .hasContent(
            """
            {
              "published" : "2005-03",
              "source" : "Embassy",
              "title" : "Beside"
            }""");
  }

  @Test
  void neverOverwritesWhatWaits() throws IOException {
    CommandLineRun.in(project, "drop", cable.toString());
    CommandLineRun.in(project, "drop", cable.toString());
    assertThat(inboxFiles()).containsExactly("cable-2.txt", "cable.txt");
  }

  @Test
  void dropsTheOthersWhereOneIsMissing() throws IOException {
    Path missing = project.resolve("missing.txt");
    CommandLineRun run = CommandLineRun.in(project, "drop", missing.toString(), cable.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("chancery: " + missing + " was not dropped: no such file\n");
    assertThat(inboxFiles()).containsExactly("cable.txt");
  }

  @Test
  void refusesADateThatIsNone() {
    assertThat(CommandLineRun.in(project, "drop", cable.toString(), "--published", "yesterday"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                chancery: --published: not a date: 'yesterday' (write 2001, 2001-03, 2001-03-12 or an interval 2001-03/2001-05) (see ./chancery drop --help)
                """));
  }

  private List<String> inboxFiles() throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
