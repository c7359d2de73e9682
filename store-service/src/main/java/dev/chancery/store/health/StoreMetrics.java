package dev.chancery.store.health;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The store's figures; names and units as Prometheus shows them, dots as underscores. */
@Singleton
public final class StoreMetrics {

  private static final long NOTHING_WAITS = -1;

  private final MeterRegistry registry;
  private final Clock clock = Clock.systemUTC();
  private final Gauge lag;
  private volatile long oldestWaiting = NOTHING_WAITS;

  public StoreMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.lag =
        Gauge.builder("chancery.store.lag", this, StoreMetrics::lagSeconds)
            .baseUnit("seconds")
            .description(
                "Age of the oldest record that was read and not stored yet, 0 when none waits")
            .register(registry);
  }

  /** The registry outlives the store: one that starts after it shows its own lag. */
  @PreDestroy
  void close() {
    registry.remove(lag);
  }

  /** A batch is in the tables. */
  public void stored(Batch batch, Duration took) {
    Timer.builder("chancery.store.batch")
        .description("Transactions committed and how long each took")
        .register(registry)
        .record(took);
    for (Arrival.Event event : batch.events()) {
      Counter.builder("chancery.store.events")
          .description("Events written, also those that were there before")
          .tag("type", event.event().eventType().name())
          .register(registry)
          .increment();
    }
    Counter.builder("chancery.store.documents")
        .description("Ends of readings written")
        .register(registry)
        .increment(batch.documents().size());
  }

  /** A record went to the dead letters. */
  public void deadLetter(Reason reason) {
    Counter.builder("chancery.store.dead.letters")
        .description("Records sent to events.diplomatic.dlq")
        .tag("reason", reason.code())
        .register(registry)
        .increment();
  }

  /**
   * @param timestamp of the oldest record in hand, milliseconds of the epoch
   */
  public void waitingSince(long timestamp) {
    oldestWaiting = timestamp;
  }

  public void nothingWaits() {
    oldestWaiting = NOTHING_WAITS;
  }

  private double lagSeconds() {
    long oldest = oldestWaiting;
    return oldest == NOTHING_WAITS ? 0 : Math.max(0, clock.millis() - oldest) / 1000.0;
  }
}
