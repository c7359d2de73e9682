package dev.chancery.benchmarks;

import dev.chancery.contracts.document.RawDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are read, from below the working folder, which is the root of the project. */
final class Texts {

  private static final Path SEEDS = Path.of("seeds");

  private Texts() {}

  /**
   * Annotated documents that lie beside the project ({@code corpus/dev} in {@code ../shared} or
   * where the environment variable {@code CHANCERY_SHARED} says); where there are none, the
   * project's own sample documents.
   */
  static List<RawDocument> documents() {
    String told = System.getenv("CHANCERY_SHARED");
    Path shared = told == null || told.isBlank() ? Path.of("..", "shared") : Path.of(told);
    Path dev = shared.resolve("corpus").resolve("dev");
    Path folder = Files.isDirectory(dev) ? dev : SEEDS;
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::bytes)
          .map(Texts::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no documents in " + folder.toAbsolutePath() + "; run from the root of the project", e);
    }
  }

  /** A document of the project's own. */
  static String story() {
    return new String(bytes(SEEDS.resolve("cable-minsk-2005.txt")), StandardCharsets.UTF_8);
  }

  /** So many visits, each by another visitor. */
  static String visits(int count) {
    String[] first = {"Kal", "Lom", "Mir", "Rut", "Tev", "Van", "Sol", "Ner", "Pad", "Dis"};
    String[] then = {"an", "or", "ik", "as", "en", "ul", "ot", "el", "ak", "ir"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder(first[i % 10]);
      for (int rest = i / 10; rest > 0; rest /= 10) {
        name.append(then[rest % 10]).append((char) ('b' + rest % 10));
      }
      text.append(
          "The Bolivian minister Ana %s visited Kenya on %d May.\n".formatted(name, 1 + i % 28));
    }
    return text.toString();
  }

  static RawDocument document(String text) {
    return document(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RawDocument document(byte[] content) {
    return RawDocument.bare(content, Instant.EPOCH);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read " + file.toAbsolutePath() + "; run from the root of the project", e);
    }
  }
}
