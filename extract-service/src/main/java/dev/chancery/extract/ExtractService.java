package dev.chancery.extract;

import dev.chancery.extract.document.Outcome;
import dev.chancery.extract.document.Outcome.DeadLettered;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.health.Pulse;
import dev.chancery.extract.metrics.ExtractMetrics;
import dev.chancery.extract.transaction.Clients;
import dev.chancery.extract.transaction.DocumentLoop;
import dev.chancery.topics.TopicSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Starts the loop with the process, and lets it finish its work when the process is asked to end.
 */
@Singleton
final class ExtractService {

  private static final Logger LOG = Logger.getLogger(ExtractService.class);
  private static final Duration TIME_TO_COMMIT = Duration.ofSeconds(5);

  private final DocumentLoop loop;
  private final ExtractMetrics metrics;
  private final Duration patience;

  ExtractService(
      ExtractSettings settings,
      Clients clients,
      Workbench workbench,
      Pulse pulse,
      ExtractMetrics metrics) {
    TopicSettings topics =
        new TopicSettings(
            settings.topicPartitions(), settings.topicReplicas(), TopicSettings.LARGEST_MESSAGE);
    this.loop = new DocumentLoop(clients, topics, workbench, pulse, this::committed);
    this.metrics = metrics;
    metrics.watch("chancery.sessions", pulse, Pulse::sessions);
    metrics.watch("chancery.threads.stuck", workbench, Workbench::abandoned);
    this.patience = settings.timeLimit().plus(TIME_TO_COMMIT);
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop(patience);
  }

  private void committed(List<Outcome> outcomes) {
    metrics.committed(outcomes);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof DeadLettered dead) {
        LOG.warnf(
            "document dead-lettered: origin=%s-%d@%d reason=%s message=%s",
            dead.origin().topic(),
            dead.origin().partition(),
            dead.origin().offset(),
            dead.reason().code(),
            dead.message());
      }
    }
  }
}
