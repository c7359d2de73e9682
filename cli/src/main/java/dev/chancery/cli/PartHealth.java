package dev.chancery.cli;

import dev.chancery.local.ServiceHealth;
import dev.chancery.local.StackState.RunningService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * How one part of the stack is.
 *
 * @param reason why it is not well, empty where it is
 */
record PartHealth(String name, boolean well, String where, String reason) {

  private static final int PATIENCE_SECONDS = 5;

  static PartHealth kafka(RunningStack stack) {
    String where = stack.state().bootstrapServers();
    try (Admin admin = stack.admin()) {
      admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new PartHealth("Kafka", true, where, "");
    } catch (ExecutionException | TimeoutException e) {
      return new PartHealth("Kafka", false, where, "does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PartHealth("Kafka", false, where, "interrupted");
    }
  }

  static PartHealth postgresql(RunningStack stack) {
    String where = stack.state().jdbcUrl();
    try (Connection connection = stack.database()) {
      boolean valid = connection.isValid(PATIENCE_SECONDS);
      return new PartHealth("PostgreSQL", valid, where, valid ? "" : "does not answer");
    } catch (SQLException e) {
      return new PartHealth("PostgreSQL", false, where, e.getMessage());
    }
  }

  static PartHealth service(RunningService service, ServiceHealth health) {
    return new PartHealth(
        service.name(),
        health.ready(),
        service.url().toString(),
        String.join(", ", health.reasons()));
  }

  List<Object> row() {
    return List.of(name, well ? "ready" : "NOT READY", where, reason);
  }
}
