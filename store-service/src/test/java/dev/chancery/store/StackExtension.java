package dev.chancery.store;

import dev.chancery.local.LocalBroker;
import dev.chancery.local.LocalDatabase;
import dev.chancery.topics.TopicSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real broker ({@link LocalBroker}) and a migrated database ({@link Database}), one
 * of each for all test classes, started by the first that asks.
 */
public final class StackExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Database.class || type == LocalBroker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
    return parameter.getParameter().getType() == Database.class
        ? store.getOrComputeIfAbsent(
                "database", key -> new RunningDatabase(), RunningDatabase.class)
            .database
        : store.getOrComputeIfAbsent("broker", key -> new RunningBroker(), RunningBroker.class)
            .broker;
  }

  private static final class RunningDatabase implements AutoCloseable {

    private final Path directory = temporary();
    private final LocalDatabase server = LocalDatabase.start(directory, 0);
    private final Database database = Database.migrated(server.jdbcUrl());

    @Override
    public void close() throws IOException {
      database.close();
      server.close();
      delete(directory);
    }
  }

  private static final class RunningBroker implements AutoCloseable {

    private final Path directory = temporary();
    private final LocalBroker broker = LocalBroker.start(directory, 0);

    RunningBroker() {
      try (Admin admin =
          Admin.create(Map.of("bootstrap.servers", (Object) broker.bootstrapServers()))) {
        new TopicSettings(3, Optional.empty(), TopicSettings.LARGEST_MESSAGE).create(admin);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      broker.close();
      delete(directory);
    }
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("chancery-store");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
