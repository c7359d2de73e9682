package dev.chancery.extract.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class PulseTest {

  private final Pulse pulse = new Pulse();

  @Test
  void theHeartbeatsAgeIsTheConsumersOwn() {
    pulse.begin(() -> 7);
    pulse.assigned(3);

    assertThat(pulse.heartbeatAge()).isEqualTo(7);
  }

  @Test
  void beforeTheFirstHeartbeatItCountsFromTheJoining() {
    pulse.begin(() -> -1);
    pulse.assigned(3);

    assertThat(pulse.heartbeatAge()).isLessThan(5);
    await().untilAsserted(() -> assertThat(pulse.heartbeatAge()).isGreaterThan(0.2));
  }
}
