package dev.chancery.cli;

import dev.chancery.contracts.document.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The sample documents of the project. */
final class Seeds {

  private static final String EXPECTED_EVENTS = ".events.json";
  private static final String GZIP = ".gz";

  private Seeds() {}

  /**
   * A sample document.
   *
   * @param id the hash of its bytes, unpacked where it is compressed
   */
  record Seed(Path file, DocumentId id) {

    String name() {
      return file.getFileName().toString();
    }
  }

  /**
   * All in the folder, by name.
   *
   * @throws IllegalStateException where there is none
   */
  static List<Seed> in(Path folder) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Seeds::isDocument).sorted().toList()) {
        seeds.add(new Seed(file, DocumentId.of(content(file))));
      }
    }
    if (seeds.isEmpty()) {
      throw new IllegalStateException(folder + " holds no documents");
    }
    return seeds;
  }

  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(GZIP)
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.endsWith(EXPECTED_EVENTS)
        && !name.endsWith(Sidecar.SUFFIX)
        && !name.startsWith("README")
        && !name.startsWith(".");
  }
}
