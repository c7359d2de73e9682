package dev.chancery.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IngestStack.class)
class BrokerOutageTest {

  private static final int FILES = 1500;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  IngestStack stack;

  @Test
  void with_the_broker_away_files_stay_in_the_inbox_and_it_goes_on_by_itself() throws IOException {
    awaitReady(200);
    stack.stopBroker();
    awaitReady(503);

    Path file = Files.writeString(stack.inbox().resolve("patient.txt"), "It waits.");
    given()
        .contentType("text/plain")
        .body("refused for now")
        .post("/documents")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("reason", equalTo("broker-away"));
    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(4))
        .until(() -> Files.exists(file));

    stack.startBroker();
    awaitReady(200);
    try (PublishedDocuments published = new PublishedDocuments(stack.bootstrapServers())) {
      assertThat(published.document("patient.txt").content()).asString().isEqualTo("It waits.");
      await().atMost(Duration.ofSeconds(10)).until(() -> Files.notExists(file));
      assertThat(published.documents("patient.txt")).hasSize(1);
    }
  }

  @Test
  void a_broker_that_goes_in_the_middle_of_many_files_loses_none_of_them() throws IOException {
    awaitReady(200);
    for (int number = 0; number < FILES; number++) {
      Files.writeString(stack.inbox().resolve("many-" + number + ".txt"), "report " + number);
    }
    await().atMost(LONGEST).until(() -> filed() > 0);
    stack.stopBroker();
    awaitReady(503);
    stack.startBroker();

    await().atMost(LONGEST).until(() -> filed() == FILES);
    try (PublishedDocuments published = new PublishedDocuments(stack.bootstrapServers())) {
      await()
          .atMost(LONGEST)
          .until(
              () -> published.sources().filter(name -> name.startsWith("many-")).count() == FILES);
    }
    try (Stream<Path> claimed = Files.walk(stack.inbox().resolve(".claimed"))) {
      assertThat(claimed.filter(file -> file.toString().endsWith(".txt"))).isEmpty();
    }
  }

  private long filed() throws IOException {
    try (Stream<Path> processed = Files.walk(stack.inbox().resolve("processed"))) {
      return processed.filter(file -> file.getFileName().toString().startsWith("many-")).count();
    }
  }

  private static void awaitReady(int status) {
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> given().get("/q/health/ready").statusCode() == status);
  }
}
