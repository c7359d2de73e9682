package dev.chancery.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What the services stand on: the broker and the database. */
record StackServers(LocalBroker broker, LocalDatabase database) implements AutoCloseable {

  private static final int KAFKA_PORT = 9092;
  private static final int POSTGRESQL_PORT = 5432;

  /** A thread each: the common pool may have one only. */
  private static final Executor BESIDE = start -> new Thread(start, "start").start();

  /**
   * Starts both at the same time.
   *
   * @throws IllegalStateException where one does not start; the other is stopped then
   */
  static StackServers start(StackPlan plan, StackPorts ports, Consumer<String> progress) {
    int kafkaPort = ports.pick("Kafka", KAFKA_PORT);
    int postgresPort = ports.pick("PostgreSQL", POSTGRESQL_PORT);
    progress.accept("starting Kafka and PostgreSQL");
    Stopwatch watch = Stopwatch.start();
    CompletableFuture<LocalBroker> kafka =
        CompletableFuture.supplyAsync(
            () -> LocalBroker.start(plan.data().resolve("kafka"), kafkaPort), BESIDE);
    CompletableFuture<LocalDatabase> postgres =
        CompletableFuture.supplyAsync(
            () ->
                LocalDatabase.start(
                    plan.data().resolve("postgresql"), postgresPort, plan.home().programs()),
            BESIDE);
    try {
      LocalDatabase database = postgres.join();
      progress.accept("PostgreSQL is ready at 127.0.0.1:" + database.port() + watch);
      LocalBroker broker = kafka.join();
      progress.accept("Kafka is ready at " + broker.bootstrapServers() + watch);
      return new StackServers(broker, database);
    } catch (CompletionException e) {
      closeWhatStarts(kafka);
      closeWhatStarts(postgres);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void closeWhatStarts(CompletableFuture<? extends AutoCloseable> starting) {
    try {
      starting.join().close();
    } catch (Exception e) {
      // It is the failure that the caller reports, or one that comes of it.
    }
  }

  /** The addresses as variables of the services' environment. */
  Map<String, String> addresses() {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS",
        broker.bootstrapServers(),
        "DB_URL",
        database.jdbcUrl(),
        "DB_OWNER",
        LocalDatabase.OWNER,
        "DB_OWNER_PASSWORD",
        LocalDatabase.OWNER_PASSWORD,
        "DB_USER",
        "chancery_writer",
        "DB_PASSWORD",
        "chancery",
        "DB_READER_PASSWORD",
        LocalDatabase.READER_PASSWORD);
  }

  @Override
  public void close() {
    try (database) {
      broker.close();
    }
  }
}
