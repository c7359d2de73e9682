package dev.chancery.store.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.store.Log;
import dev.chancery.store.Told;
import dev.chancery.topics.EventRecords;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class ArrivalTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00.123456789Z");

  private final Told told = Told.by("rules/1.0.0", "a");

  @Test
  void anEventKnowsTheReadingThatFoundItInMicroseconds() {
    Arrival arrival = Arrival.read(Log.received(EventRecords.write(told.visit("Ivanov"), TIME), 0));

    assertThat(arrival.reading())
        .isEqualTo(new Reading("rules/1.0.0", Instant.parse("2026-01-01T10:00:00.123456Z")));
  }

  @Test
  void aKeyThatIsNotTheDocumentIsRefused() {
    ProducerRecord<String, byte[]> message = EventRecords.write(told.visit("Ivanov"), TIME);
    ProducerRecord<String, byte[]> otherKey =
        new ProducerRecord<>(message.topic(), null, "other", message.value(), message.headers());

    assertMalformed(otherKey, "the key is other");
  }

  @Test
  void aMessageWithoutTimeIsRefused() {
    ProducerRecord<String, byte[]> message = EventRecords.write(told.visit("Ivanov"), TIME);
    message.headers().remove(CloudEvents.HEADER_TIME);

    assertMalformed(message, "header ce_time is ''");
  }

  private static void assertMalformed(ProducerRecord<String, byte[]> message, String words) {
    assertThatThrownBy(() -> Arrival.read(Log.received(message, 0)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(words)
        .extracting(failure -> ((RefusedException) failure).reason())
        .isEqualTo(Reason.MALFORMED);
  }
}
