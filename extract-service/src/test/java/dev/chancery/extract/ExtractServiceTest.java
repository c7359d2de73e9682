package dev.chancery.extract;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(BrokerForTests.class)
@Timeout(60)
class ExtractServiceTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  BrokerForTests broker;

  @Test
  void documentsBecomeEventsAndAreCounted() {
    String good = "counted\nvisit Ana Ruiz\nvisit Li Wei";
    String bad = "fail";
    awaitReadiness(200);

    broker.wire().send(good, bad);

    awaitCommitted(good, 3);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(get("/q/metrics").asString())
                    .contains(
                        "chancery_documents_total{outcome=\"dead-lettered\",reason=\"extraction-failed\"} 1.0")
                    .contains("chancery_events_total{type=\"VISIT\"} 2.0")
                    .containsPattern("chancery_extraction_seconds_count [2-9]")
                    .containsPattern("chancery_batch_documents_count [1-9]"));
  }

  @Test
  void aBrokerThatGoesAwayTurnsReadinessRedAndItsReturnGreen() {
    String text = "after the return";
    awaitReadiness(200);

    broker.goAway();
    awaitReadiness(503);
    assertThat(get("/q/health/live").statusCode()).isEqualTo(200);

    broker.comeBack();
    broker.wire().send(text);
    awaitCommitted(text, 1);
    awaitReadiness(200);
  }

  private void awaitCommitted(String text, int messages) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(broker.wire().committed(Topics.EVENTS_DIPLOMATIC, text))
                    .hasSize(messages));
  }

  private static void awaitReadiness(int status) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(get("/q/health/ready").statusCode()).isEqualTo(status));
  }
}
