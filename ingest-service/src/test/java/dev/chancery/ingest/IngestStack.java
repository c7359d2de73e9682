package dev.chancery.ingest;

import dev.chancery.local.LocalBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** A real broker that can be stopped and started again, and an inbox. */
public final class IngestStack implements QuarkusTestResourceLifecycleManager {

  static final int DOCUMENT_LIMIT = 100_000;

  private Path folder;
  private LocalBroker broker;
  private int port;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("chancery-ingest-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = LocalBroker.start(folder.resolve("kafka"), 0);
    port = broker.port();
    return Map.of(
        "kafka.bootstrap.servers", broker.bootstrapServers(),
        "chancery.ingest.inbox.folder", inbox().toString(),
        "chancery.ingest.inbox.settle", "300ms",
        "chancery.ingest.inbox.scan-every", "100ms",
        "chancery.ingest.size.document", Integer.toString(DOCUMENT_LIMIT),
        "quarkus.http.test-port", "0",
        // The broker of the tests logs from this JVM.
        "quarkus.log.category.\"state.change.logger\".level", "ERROR",
        "quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(IngestStack.class));
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  void stopBroker() {
    broker.close();
  }

  void startBroker() {
    broker = LocalBroker.start(folder.resolve("kafka"), port);
  }

  @Override
  public void stop() {
    broker.close();
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
