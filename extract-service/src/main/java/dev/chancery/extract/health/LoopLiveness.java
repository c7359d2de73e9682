package dev.chancery.extract.health;

import dev.chancery.extract.ExtractSettings;
import dev.chancery.extract.document.Workbench;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down where only a restart helps: the loop has died or hangs, or too many threads are stuck. */
@Liveness
@Singleton
public final class LoopLiveness implements HealthCheck {

  private final Pulse pulse;
  private final Workbench workbench;
  private final ExtractSettings settings;

  LoopLiveness(Pulse pulse, Workbench workbench, ExtractSettings settings) {
    this.pulse = pulse;
    this.workbench = workbench;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    boolean hangs = pulse.silence().compareTo(settings.longestBatch()) > 0;
    return HealthCheckResponse.named("extraction")
        .status(!pulse.hasEnded() && !hangs && !workbench.isFull())
        .withData("ended", pulse.hasEnded())
        .withData("silentSeconds", pulse.silence().toSeconds())
        .withData("stuckThreads", workbench.abandoned())
        .build();
  }
}
