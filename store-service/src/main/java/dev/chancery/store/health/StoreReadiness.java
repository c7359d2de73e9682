package dev.chancery.store.health;

import dev.chancery.store.StoreSettings;
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

  public StoreReadiness(Condition condition, StoreSettings settings) {
    this.condition = condition;
    this.settings = settings;
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
    return response.up().build();
  }
}
