package dev.chancery.store.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class StoreMetricsTest {

  @Test
  void aStoreThatStartsAfterAnotherShowsItsOwnLag() {
    CompositeMeterRegistry registry = new CompositeMeterRegistry();
    registry.add(new SimpleMeterRegistry());
    new StoreMetrics(registry).close();
    StoreMetrics metrics = new StoreMetrics(registry);

    metrics.waitingSince(System.currentTimeMillis() - 60_000);

    assertThat(registry.get("chancery.store.lag").gauge().value()).isGreaterThanOrEqualTo(60);
    metrics.nothingWaits();
    assertThat(registry.get("chancery.store.lag").gauge().value()).isZero();
  }
}
