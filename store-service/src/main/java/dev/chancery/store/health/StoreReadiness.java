package dev.chancery.store.health;

import dev.chancery.store.StoreSettings;
import dev.chancery.store.table.DatabaseAwayException;
import dev.chancery.store.table.EventStore;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while it stores what comes: topics and tables are there, the database takes rows, and the
 * consumer group knows this member.
 */
@Readiness
@Singleton
public final class StoreReadiness implements HealthCheck {

  private final Condition condition;
  private final StoreSettings settings;
  private final EventStore store;

  public StoreReadiness(Condition condition, StoreSettings settings, EventStore store) {
    this.condition = condition;
    this.settings = settings;
    this.store = store;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("store");
    String waitingFor = condition.waitingFor();
    Duration heartbeat = condition.heartbeatAge();
    if (waitingFor != null) {
      return response
          .down()
          .withData("waitingFor", waitingFor)
          .withData("reason", String.valueOf(condition.reason()))
          .build();
    }
    if (heartbeat == null || heartbeat.compareTo(settings.heartbeatWithin()) > 0) {
      return response
          .down()
          .withData("waitingFor", "broker")
          .withData(
              "reason",
              heartbeat == null
                  ? "the consumer is joining its group"
                  : "no heartbeat to the broker for " + heartbeat.toSeconds() + " s")
          .build();
    }
    // Not before the condition: until the first migration the writer may not even log in.
    try {
      store.ping();
    } catch (DatabaseAwayException e) {
      return response
          .down()
          .withData("waitingFor", "database")
          .withData("reason", e.getMessage())
          .build();
    }
    return response.up().build();
  }
}
