package dev.chancery.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Annotated documents that lie beside the project, in {@code ../shared} seen from its root, or
 * where the system property or environment variable {@code CHANCERY_SHARED} says. They are no part
 * of the project, so whoever needs them is skipped where they are not there.
 *
 * @param folder the folder that holds {@code corpus} and {@code evaluation}
 */
public record SharedCorpus(Path folder) {

  private static final String PLACE = "CHANCERY_SHARED";

  /** The shared corpus; without one the calling test is skipped with a message that says why. */
  public static SharedCorpus orSkip() {
    Optional<SharedCorpus> found = find();
    Assumptions.assumeTrue(
        found.isPresent(),
        "skipped: no annotated documents in ../shared/corpus; set " + PLACE + " to their folder");
    return found.orElseThrow();
  }

  public static Optional<SharedCorpus> find() {
    return Stream.of(told(System.getProperty(PLACE)), told(System.getenv(PLACE)), besideRoot())
        .flatMap(Optional::stream)
        .filter(folder -> Files.isDirectory(folder.resolve("corpus")))
        .findFirst()
        .map(SharedCorpus::new);
  }

  private static Optional<Path> told(String folder) {
    return Optional.ofNullable(folder).filter(text -> !text.isBlank()).map(Path::of);
  }

  private static Optional<Path> besideRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(root -> root.resolveSibling("shared"));
  }

  /** Five long documents. */
  public Path seeds() {
    return folder.resolve("corpus/seeds");
  }

  /** The development set. */
  public Path dev() {
    return folder.resolve("corpus/dev");
  }

  /** The reference program that scores events; may be missing. */
  public Path scorer() {
    return folder.resolve("evaluation/score.py");
  }
}
