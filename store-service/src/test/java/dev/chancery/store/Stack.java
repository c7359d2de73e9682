package dev.chancery.store;

import dev.chancery.local.FreePort;
import dev.chancery.local.LocalBroker;
import dev.chancery.local.LocalDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A real broker and a real database at fixed addresses, each of which can be stopped and started
 * again. Nothing runs at first: the service has to begin without them.
 */
public final class Stack implements QuarkusTestResourceLifecycleManager {

  private final Path directory = StackExtension.temporary();
  private final int brokerPort = FreePort.any();
  private final int databasePort = FreePort.any();
  private LocalBroker broker;
  private LocalDatabase database;

  @Override
  public Map<String, String> start() {
    return Map.of(
        "kafka.bootstrap.servers", bootstrapServers(),
        "quarkus.datasource.jdbc.url", jdbcUrl(),
        "quarkus.datasource.owner.jdbc.url", jdbcUrl(),
        "quarkus.datasource.reader.jdbc.url", jdbcUrl(),
        "quarkus.http.test-port", "0",
        "quarkus.log.category.\"state.change.logger\".level", "ERROR",
        "chancery.store.group", "store-test",
        "chancery.store.retry-at-most", "1s",
        "chancery.store.heartbeat-within", "4s");
  }

  String bootstrapServers() {
    return "127.0.0.1:" + brokerPort;
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + LocalDatabase.NAME;
  }

  void startBroker() {
    if (broker == null) {
      broker = LocalBroker.start(directory.resolve("kafka"), brokerPort);
    }
  }

  void stopBroker() {
    if (broker != null) {
      broker.close();
      broker = null;
    }
  }

  void startDatabase() {
    if (database == null) {
      database = LocalDatabase.start(directory.resolve("postgres"), databasePort);
    }
  }

  void stopDatabase() {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  @Override
  public void stop() {
    stopDatabase();
    stopBroker();
    try {
      StackExtension.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(Stack.class));
  }
}
