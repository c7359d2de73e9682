package dev.chancery.store.occurrence.link;

import dev.chancery.store.StoreSettings;
import dev.chancery.store.stream.Backoff;
import dev.chancery.store.stream.Shutdown;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Links what the store has written, a moment after it. While much comes it rests as long as it
 * works, so that it takes no more than its share from the store.
 */
@Singleton
public final class LinkerThread {

  private static final Logger LOG = Logger.getLogger(LinkerThread.class);
  private static final Duration IDLE = Duration.ofMillis(200);
  private static final Duration REST_AT_MOST = Duration.ofSeconds(5);

  private final OccurrenceLinker linker;
  private final StoreSettings settings;
  private final MeterRegistry registry;
  private final Gauge shown;
  private volatile Duration lag = Duration.ZERO;
  private Thread thread;

  public LinkerThread(OccurrenceLinker linker, StoreSettings settings, MeterRegistry registry) {
    this.linker = linker;
    this.settings = settings;
    this.registry = registry;
    this.shown =
        Gauge.builder("chancery.store.linking.lag", this, one -> one.lag.toMillis() / 1000.0)
            .baseUnit("seconds")
            .description("How long the oldest event has waited to be linked, 0 when none waits")
            .register(registry);
  }

  /** The registry outlives the linker: one that starts after it shows its own lag. */
  @PreDestroy
  void close() {
    registry.remove(shown);
  }

  /** To be called once the tables are there. */
  public void start(Shutdown shutdown) {
    thread = new Thread(() -> run(shutdown), "linker");
    thread.start();
  }

  /** Waits for the end of what is in hand. */
  public void join(Duration atMost) throws InterruptedException {
    if (thread != null) {
      thread.join(atMost.toMillis());
    }
  }

  private void run(Shutdown shutdown) {
    Backoff backoff = new Backoff(settings.retryAtMost());
    boolean isWaiting = false;
    boolean isCurrent = false;
    while (!shutdown.isRequested()) {
      Duration pause;
      try {
        if (!isCurrent) {
          linker.applyRules();
          isCurrent = true;
        }
        long start = System.nanoTime();
        lag = linker.linkSome();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        pause = took.compareTo(IDLE) < 0 ? IDLE : took;
        if (isWaiting) {
          LOG.info("event=linker.running");
          isWaiting = false;
          backoff = new Backoff(settings.retryAtMost());
        }
      } catch (SQLException | RuntimeException e) {
        if (!isWaiting) {
          LOG.warnf(e, "event=linker.waiting reason=\"%s\"", e.getMessage());
          isWaiting = true;
        }
        pause = backoff.next();
      }
      if (pause.compareTo(REST_AT_MOST) > 0) {
        pause = REST_AT_MOST;
      }
      try {
        shutdown.await(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
