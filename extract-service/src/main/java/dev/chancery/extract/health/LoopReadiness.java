package dev.chancery.extract.health;

import dev.chancery.extract.ExtractSettings;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.transaction.Clients;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up while this instance has its place in the consumer group, speaks with the broker, polls, and
 * has threads to work with. An instance to which the group gave no partition is ready too.
 */
@Readiness
@Singleton
public final class LoopReadiness implements HealthCheck {

  private final Pulse pulse;
  private final Workbench workbench;
  private final ExtractSettings settings;

  LoopReadiness(Pulse pulse, Workbench workbench, ExtractSettings settings) {
    this.pulse = pulse;
    this.workbench = workbench;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    boolean polls = pulse.silence().compareTo(settings.longestBatch()) <= 0;
    boolean connected = pulse.heartbeatAge() <= Clients.SESSION.toSeconds();
    return HealthCheckResponse.named("documents")
        .status(pulse.isMember() && connected && polls && !workbench.isFull())
        .withData("member", pulse.isMember())
        .withData("partitions", pulse.partitions())
        .withData("brokerReached", connected)
        .withData("silentSeconds", pulse.silence().toSeconds())
        .withData("stuckThreads", workbench.abandoned())
        .build();
  }
}
