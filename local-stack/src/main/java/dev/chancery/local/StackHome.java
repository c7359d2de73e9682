package dev.chancery.local;

import java.nio.file.Path;

/**
 * The folder that a local stack keeps all it has in, {@code .chancery} in the project.
 *
 * @param directory absolute
 */
public record StackHome(Path directory) {

  public StackHome {
    directory = directory.toAbsolutePath().normalize();
  }

  /** Held by the launcher that runs. */
  public Path lockFile() {
    return directory.resolve("lock");
  }

  /** Where the parts of the running stack are, see {@link StackState}. */
  public Path stateFile() {
    return directory.resolve("stack.json");
  }

  public Path logs() {
    return directory.resolve("logs");
  }

  /** PostgreSQL's programs. */
  public Path programs() {
    return directory.resolve("programs");
  }

  /** The data of one stack: {@code up} or {@code demo}. */
  public Path data(String name) {
    return directory.resolve(name);
  }
}
