package dev.chancery.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {

  @TempDir Path folder;

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void documentsComeInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "Nothing.");
    write("b.json", "{\"published\": null, \"events\": []}");
    write("a.txt", "Peru.");
    write("a.json", "{\"published\": \"2001-03\", \"events\": [{\"type\": \"VISIT\"}]}");

    GoldCorpus corpus = GoldCorpus.read(folder);

    assertThat(corpus.documents()).extracting(GoldDocument::name).containsExactly("a", "b");
    GoldDocument first = corpus.documents().get(0);
    assertThat(first.published()).isEqualTo(ReducedDate.month(2001, 3));
    assertThat(first.events()).singleElement().matches(event -> event.is(EventType.VISIT));
    assertThat(corpus.documents().get(1).published()).isNull();
  }

  @Test
  void aDocumentIsHandedOverWithItsTextAndDateAlone() {
    ReducedDate published = ReducedDate.parse("2001-03-19");
    var raw = new GoldDocument("a", "Perú.", published, List.of()).raw();

    assertThat(raw.content()).asString().isEqualTo("Perú.");
    assertThat(raw.published()).isEqualTo(published);
    assertThat(raw.source()).isEqualTo("a.txt");
    assertThat(raw.title()).isNull();
    assertThat(raw.url()).isNull();
  }

  @Test
  void anEmptyFolderIsRefused() {
    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder + " holds no annotated documents");
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    write("a.json", "[]");
    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("a.txt");
  }

  @Test
  void aFileThatIsNoJsonIsNamed() throws IOException {
    write("a.json", "{");
    assertThatThrownBy(() -> GoldCorpus.read(folder)).hasMessageContaining("a.json is no JSON");
  }

  @Test
  void aFileWithoutEventsIsNamed() throws IOException {
    write("a.json", "{}");
    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .hasMessageContaining("a.json needs a list \"events\"");
  }

  @Test
  void anUnknownTypeIsNamed() throws IOException {
    write("a.json", "[{\"type\": \"WAR\"}]");
    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .hasMessageContaining("a.json has an event of unknown type: \"WAR\"");
  }

  @Test
  void aPublicationDateInAnotherFormIsNamed() throws IOException {
    write("a.txt", "Peru.");
    write("a.json", "{\"published\": \"May 2001\", \"events\": []}");
    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .hasMessageContaining("a.json: published is not a date: 'May 2001'");
  }
}
