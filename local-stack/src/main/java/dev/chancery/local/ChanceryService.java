package dev.chancery.local;

import java.nio.file.Path;
import java.util.Locale;

/** The three services, in the order of the way of a document. */
public enum ChanceryService {
  INGEST(8081),
  EXTRACT(8082),
  STORE(8083);

  private final int usualPort;

  ChanceryService(int usualPort) {
    this.usualPort = usualPort;
  }

  /** The HTTP port it takes where that is free. */
  public int usualPort() {
    return usualPort;
  }

  /** As people write it: {@code ingest}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its packaged form in the folder of the project. */
  public Path jar(Path project) {
    return project.resolve(label() + "-service/target/quarkus-app/quarkus-run.jar");
  }
}
