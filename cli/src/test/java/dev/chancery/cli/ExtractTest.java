package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.contracts.wire.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

  @TempDir Path project;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(project.resolve("in/deep")).getParent();
    out = project.resolve("out");
  }

  @Test
  void writesDocumentAndEventsAndHonoursWhatLiesBeside() throws IOException {
    Path file = Files.writeString(in.resolve("a.txt"), "President Ricardo Lagos visited Peru.");
    Files.writeString(
        in.resolve("a.meta.json"),
        "{\"published\": \"2001-03-12\", \"source\": \"The Post\", \"title\": \"A Visit\"}");

    CommandLineRun run =
        CommandLineRun.in(project, "extract", file.toString(), "--out", out.toString());

    assertThat(run).isEqualTo(new CommandLineRun(0, "1 document, 1 event -> " + out + "\n", ""));
    JsonNode json = read("a.json");
    assertThat(json.path("document").path("published").asText()).isEqualTo("2001-03-12");
    assertThat(json.path("document").path("source").asText()).isEqualTo("The Post");
    assertThat(json.path("document").path("title").asText()).isEqualTo("A Visit");
    assertThat(json.path("document").path("text").asText()).contains("Ricardo Lagos");
    assertThat(json.path("events").get(0).path("hostCountry").asText()).isEqualTo("PER");
    assertThat(json.path("events").get(0).path("documentId"))
        .isEqualTo(json.path("document").path("id"));
  }

  @Test
  void writesAFileAlsoWhereThereIsNoEvent() throws IOException {
    Path file = Files.writeString(in.resolve("roads.txt"), "The county will mend its roads.");
    CommandLineRun.in(project, "extract", file.toString(), "--out", out.toString());
    assertThat(read("roads.json").path("events").isEmpty()).isTrue();
    assertThat(read("roads.json").path("events").isArray()).isTrue();
  }

  @Test
  void walksFoldersAndKeepsTheirShape() throws IOException {
    Files.writeString(in.resolve("a.txt"), "One text.");
    Files.writeString(in.resolve("deep/a.md"), "Another text.");
    Files.writeString(in.resolve("a.json"), "{}");
    Files.writeString(in.resolve(".hidden.txt"), "Hidden.");
    CommandLineRun run =
        CommandLineRun.in(project, "extract", in.toString(), "--out", out.toString());
    assertThat(run.out()).isEqualTo("2 documents, 0 events -> " + out + "\n");
    assertThat(out.resolve("a.json")).exists();
    assertThat(out.resolve("deep/a.json")).exists();
  }

  @Test
  void keepsApartFilesThatDifferInTheirExtensionOnly() throws IOException {
    Files.writeString(in.resolve("a.md"), "One text.");
    Files.writeString(in.resolve("a.txt"), "Another text.");
    CommandLineRun.in(project, "extract", in.toString(), "--out", out.toString());
    assertThat(read("a.json").path("document").path("source").asText()).isEqualTo("a.md");
    assertThat(read("a.txt.json").path("document").path("source").asText()).isEqualTo("a.txt");
  }

  @Test
  void saysOnceWhatToDoWithABrokenFile() throws IOException {
    Path broken = Files.writeString(in.resolve("broken.pdf"), "%PDF-1.4 and no more");
    CommandLineRun run =
        CommandLineRun.in(project, "extract", broken.toString(), "--out", out.toString());
    assertThat(run.err()).containsOnlyOnce(Reason.UNREADABLE.advice());
  }

  @Test
  void namesBadInputAndDoesTheRest() throws IOException {
    Path empty = Files.writeString(in.resolve("empty.txt"), " ");
    Path strange = Files.writeString(in.resolve("strange.xyz"), "What is it?");
    Path good = Files.writeString(in.resolve("good.txt"), "A text.");
    Path missing = in.resolve("missing.txt");
    CommandLineRun run =
        CommandLineRun.in(
            project,
            "extract",
            empty.toString(),
            strange.toString(),
            missing.toString(),
            good.toString(),
            "--out",
            out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("1 document, 0 events, 3 refused -> " + out + "\n");
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("chancery: " + empty + " was refused: "))
        .anyMatch(line -> line.contains("strange.xyz was refused: not one of .docx .eml .htm"))
        .anyMatch(line -> line.contains("missing.txt was refused: no such file"));
    assertThat(out.resolve("good.json")).exists();
  }

  private JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(out.resolve(name).toFile());
  }
}
