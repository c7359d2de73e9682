package dev.chancery.store;

import dev.chancery.local.LocalBroker;
import dev.chancery.local.LocalDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real broker and a real database that run before the service starts. */
public final class RunningStack implements QuarkusTestResourceLifecycleManager {

  private final Path directory = StackExtension.temporary();
  private LocalBroker broker;
  private LocalDatabase database;

  @Override
  public Map<String, String> start() {
    broker = LocalBroker.start(directory.resolve("kafka"), 0);
    database = LocalDatabase.start(directory.resolve("postgres"), 0);
    return Map.of(
        "kafka.bootstrap.servers",
        broker.bootstrapServers(),
        "quarkus.datasource.jdbc.url",
        database.jdbcUrl(),
        "quarkus.datasource.owner.jdbc.url",
        database.jdbcUrl(),
        "quarkus.datasource.reader.jdbc.url",
        database.jdbcUrl(),
        "quarkus.http.test-port",
        "0",
        "quarkus.log.category.\"state.change.logger\".level",
        "ERROR",
        "chancery.store.group",
        "desk-test",
        "chancery.desk.ingest",
        "http://127.0.0.1:1");
  }

  @Override
  public void stop() {
    database.close();
    broker.close();
    try {
      StackExtension.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
