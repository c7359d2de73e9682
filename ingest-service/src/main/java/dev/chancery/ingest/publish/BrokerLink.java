package dev.chancery.ingest.publish;

import dev.chancery.ingest.IngestSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/**
 * Whether the broker can be reached and has the topics. Asks it every second, so the answer is a
 * few seconds old at most.
 */
@ApplicationScoped
public class BrokerLink {

  private static final Logger LOG = Logger.getLogger(BrokerLink.class);
  private static final long EVERY_MILLIS = 1_000;

  private final KafkaSettings kafka;
  private final IngestSettings settings;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "broker-link"));

  private volatile boolean up;
  private volatile String trouble = "not asked yet";
  private boolean saidAway;
  private Admin admin;

  BrokerLink(KafkaSettings kafka, IngestSettings settings) {
    this.kafka = kafka;
    this.settings = settings;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // runs until the service stops
  void start(@Observes StartupEvent event) {
    clock.scheduleWithFixedDelay(this::ask, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  /** Whether documents can be sent now. */
  public boolean isUp() {
    return up;
  }

  /** Why not, for people; null where they can. */
  public String trouble() {
    return trouble;
  }

  private void ask() {
    try {
      if (admin == null) {
        admin = Admin.create(kafka.admin());
      }
      if (up) {
        admin.describeCluster().nodes().get();
      } else {
        settings.topics().wanted().create(admin);
      }
      reached();
    } catch (ExecutionException | RuntimeException e) {
      lost(e);
    } catch (InterruptedException e) {
      admin.close();
      Thread.currentThread().interrupt();
    }
  }

  private void reached() {
    up = true;
    trouble = null;
    if (saidAway) {
      saidAway = false;
      LOG.infof("broker=back");
    }
  }

  private void lost(Exception failure) {
    up = false;
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    trouble = "the broker does not answer: " + cause.getMessage();
    if (!saidAway) {
      saidAway = true;
      LOG.warnf("broker=away detail=%s", cause.getMessage());
    }
  }
}
