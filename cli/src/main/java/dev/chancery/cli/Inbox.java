package dev.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The watched folder, from the outside. A file appears in it whole and at once, after what is known
 * of it.
 *
 * @param folder made where it is missing
 */
record Inbox(Path folder) {

  /** Folders of the ingest service. */
  private static final Set<String> ITS_OWN = Set.of(".claimed", "processed", "rejected");

  /**
   * Copies a file into the inbox.
   *
   * @param known is written beside it, unless it is {@link Sidecar#NONE}
   * @return where it lies now; under another name where its own is taken
   */
  Path drop(Path file, Sidecar known) throws IOException {
    Files.createDirectories(folder);
    Path target = freePlace(file.getFileName().toString());
    Path unfinished = folder.resolve("." + UUID.randomUUID() + ".tmp");
    try {
      if (!known.equals(Sidecar.NONE)) {
        Files.write(unfinished, known.json());
        appear(unfinished, sidecar(target));
      }
      Files.copy(file, unfinished);
      appear(unfinished, target);
      return target;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Number of documents that lie there and were not taken yet. */
  long waiting() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !ITS_OWN.contains(file.getName(0).toString()))
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.endsWith(Sidecar.SUFFIX))
          .count();
    } catch (UncheckedIOException e) {
      // Files come and go while they are counted.
      return 0;
    }
  }

  private static void appear(Path unfinished, Path target) throws IOException {
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path freePlace(String name) {
    Path place = folder.resolve(name);
    String extension = name.substring(Sidecar.stem(name).length());
    for (int number = 2; Files.exists(place) || Files.exists(sidecar(place)); number++) {
      place = folder.resolve(Sidecar.stem(name) + "-" + number + extension);
    }
    return place;
  }

  private static Path sidecar(Path document) {
    return document.resolveSibling(document.getFileName() + Sidecar.SUFFIX);
  }
}
