package dev.chancery.store.stream;

import dev.chancery.store.Database;
import dev.chancery.store.StoreSettings;
import dev.chancery.store.health.Condition;
import dev.chancery.store.health.StoreMetrics;
import dev.chancery.store.table.EventStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A store as the service runs it, without HTTP; several may run in one test. */
final class RunningStore implements AutoCloseable {

  private final Shutdown shutdown = new Shutdown();
  private final CompletableFuture<Void> run;

  private RunningStore(EventStream stream) {
    run = CompletableFuture.runAsync(() -> stream.run(shutdown), RunningStore::onItsOwnThread);
  }

  /** The common pool of a machine with two cores has one thread, too few for two stores. */
  private static void onItsOwnThread(Runnable store) {
    new Thread(store, "store").start();
  }

  static RunningStore start(String bootstrapServers, Database database, String group, int batch) {
    MeterRegistry registry = new SimpleMeterRegistry();
    return new RunningStore(
        new EventStream(
            Map.of("bootstrap.servers", bootstrapServers),
            settings(group, batch),
            new EventStore(database.writer()),
            new Condition(),
            new StoreMetrics(registry),
            registry));
  }

  static StoreSettings settings(String group, int batch) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(StoreSettings.class)
        .withDefaultValue("chancery.store.group", group)
        .withDefaultValue("chancery.store.batch", Integer.toString(batch))
        .build()
        .getConfigMapping(StoreSettings.class);
  }

  boolean hasEnded() {
    return run.isDone();
  }

  /** Wishes the end and waits for it; throws what ended it before. */
  @Override
  public void close() {
    shutdown.request();
    try {
      run.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
