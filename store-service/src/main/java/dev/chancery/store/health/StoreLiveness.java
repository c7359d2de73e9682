package dev.chancery.store.health;

import dev.chancery.store.StoreSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the storing thread turns, be it only to wait. */
@Liveness
@Singleton
public final class StoreLiveness implements HealthCheck {

  private final Condition condition;
  private final StoreSettings settings;

  public StoreLiveness(Condition condition, StoreSettings settings) {
    this.condition = condition;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    Duration still = condition.sinceLastTurn();
    return HealthCheckResponse.named("store thread")
        .status(still.compareTo(settings.stalledAfter()) <= 0)
        .withData("secondsSinceLastTurn", still.toSeconds())
        .build();
  }
}
