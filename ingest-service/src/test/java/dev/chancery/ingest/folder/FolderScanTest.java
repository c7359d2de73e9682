package dev.chancery.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

  @TempDir Path inbox;
  private InboxLayout layout;

  @BeforeEach
  void prepare() throws IOException {
    layout = new InboxLayout(inbox);
    layout.prepare();
  }

  @Test
  void only_files_that_operators_dropped_are_seen() throws IOException {
    write("a.txt");
    write("deep/er/b.txt");
    write("deep/processed/c.txt");
    write("processed/2026-01-31/done.txt");
    write("rejected/bad.txt");
    write(".claimed/instance/ticket/claimed.txt");
    write(".hidden.txt");
    write(".folder/d.txt");
    write("e.txt.part");
    write("f.TMP");
    write("a.txt.meta.json");

    assertThat(new FolderScan(layout).look().files())
        .extracting(sighting -> sighting.file().toString())
        .containsExactlyInAnyOrder("a.txt", "deep/er/b.txt", "deep/processed/c.txt");
  }

  @Test
  void links_are_neither_taken_nor_followed() throws IOException {
    Path outside = Files.createDirectory(inbox.resolve(".outside"));
    Files.writeString(outside.resolve("secret.txt"), "not for you");
    Files.createSymbolicLink(inbox.resolve("link.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(inbox.resolve("folder"), outside);

    assertThat(new FolderScan(layout).look().files()).isEmpty();
  }

  @Test
  void a_file_is_seen_with_its_metadata_and_unfinished_ones_with_their_identity()
      throws IOException {
    write("a.txt");
    Files.writeString(inbox.resolve("a.txt.meta.json"), "12345");
    Path unfinished = write("b.txt.part");
    write("c/d.txt");
    Files.writeString(inbox.resolve("c/d.meta.json"), "1234567");

    FolderScan.Look look = new FolderScan(layout).look();
    assertThat(look.files())
        .extracting(Sighting::file, sighting -> sighting.metadata().size())
        .containsExactlyInAnyOrder(tuple(Path.of("a.txt"), 5L), tuple(Path.of("c/d.txt"), 7L));
    assertThat(look.unfinished()).containsExactly(Files.getAttribute(unfinished, "fileKey"));
  }

  private Path write(String name) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }
}
