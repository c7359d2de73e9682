package dev.chancery.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.EventType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

  @Test
  void everyTypeOfEventHasItsOwnVersionedType() {
    assertThat(Arrays.stream(EventType.values()).map(CloudEvents::type))
        .containsExactly(
            "dev.chancery.visit.v1", "dev.chancery.agreement.v1", "dev.chancery.trade-figure.v1");
  }
}
