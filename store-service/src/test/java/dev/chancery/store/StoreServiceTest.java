package dev.chancery.store;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.EventRecords;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithTestResource(Stack.class)
class StoreServiceTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  Stack stack;

  @Test
  @Order(1)
  void startsWithoutBrokerAndDatabaseAndBecomesReadyByItself() {
    awaitWaitingFor("broker");
    when().get("/q/health/live").then().statusCode(200);

    stack.startBroker();
    awaitWaitingFor("database");

    stack.startDatabase();
    awaitReadiness("UP");
  }

  private void allIsThere() {
    stack.startBroker();
    stack.startDatabase();
    awaitReadiness("UP");
  }

  @Test
  void storesWhatIsGoodAndDeadLettersWhatIsNot() throws Exception {
    allIsThere();
    Told told = Told.by("rules/1.0.0", "good and bad");
    ProducerRecord<String, byte[]> unknown = EventRecords.write(told.visit("Orlov"), TIME);
    unknown.headers().remove(CloudEvents.HEADER_TYPE);
    unknown.headers().add(CloudEvents.HEADER_TYPE, bytes("dev.chancery.war.v1"));
    send(
        List.of(
            EventRecords.write(told.visit("Ivanov"), TIME),
            new ProducerRecord<>(Topics.EVENTS_DIPLOMATIC, told.document().value(), bytes("{")),
            unknown,
            EventRecords.write(told.figure("-1"), TIME),
            EventRecords.write(told.agreement("gas", "RUS", "BLR"), TIME),
            EventRecords.write(told.processed(3), TIME)));

    awaitRows(
        "SELECT engine FROM chancery.report_document WHERE document_id = '" + told.document() + "'",
        1);

    assertThat(rows("SELECT visitor FROM chancery.report_visit", told)).containsExactly("Ivanov");
    assertThat(rows("SELECT subject FROM chancery.report_agreement", told)).containsExactly("gas");
    assertThat(rows("SELECT amount FROM chancery.report_trade_figure", told)).isEmpty();
    List<ConsumerRecord<String, byte[]>> letters = deadLetters(told);
    assertThat(letters)
        .extracting(letter -> header(letter, DeadLetters.HEADER_REASON))
        .containsExactlyInAnyOrder("malformed", "unknown-value", "refused-by-database");
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(header(letter, DeadLetters.HEADER_TOPIC))
                    .isEqualTo(Topics.EVENTS_DIPLOMATIC));
    String metrics = when().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .containsPattern("chancery_store_events_total\\{.*type=\"VISIT\".*\\} [1-9]")
        .containsPattern("chancery_store_documents_total\\S* [1-9]")
        .containsPattern("chancery_store_batch_seconds_count\\S* [1-9]")
        .containsPattern(
            "chancery_store_dead_letters_total\\{.*reason=\"refused-by-database\".*\\} [1-9]")
        .containsPattern("chancery_store_lag_seconds\\S* ");
  }

  @Test
  void waitsForADatabaseThatIsStoppedAndSkipsNothing() throws Exception {
    allIsThere();
    List<String> members = members();
    stack.stopDatabase();
    List<ProducerRecord<String, byte[]>> messages = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Told told = Told.by("rules/1.0.0", "outage " + i);
      messages.add(EventRecords.write(told.visit("Outage " + i), TIME));
      messages.add(EventRecords.write(told.processed(1), TIME));
    }
    send(messages);

    awaitWaitingFor("database");
    when().get("/q/health/live").then().statusCode(200);
    stack.startDatabase();

    awaitRows("SELECT event_id FROM chancery.report_visit WHERE visitor LIKE 'Outage %'", 300);
    awaitReadiness("UP");
    assertThat(members()).isEqualTo(members);
    assertThat(deadLetters(Told.by("rules/1.0.0", "outage 7"))).isEmpty();
  }

  @Test
  void isNotReadyWithoutBrokerAndGoesOnByItself() throws Exception {
    allIsThere();
    stack.stopBroker();
    awaitReadiness("DOWN");

    stack.startBroker();

    awaitReadiness("UP");
    Told told = Told.by("rules/1.0.0", "after the broker was away");
    send(List.of(EventRecords.write(told.visit("Later"), TIME)));
    awaitRows("SELECT event_id FROM chancery.report_visit WHERE visitor = 'Later'", 1);
  }

  private static void awaitWaitingFor(String what) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                when()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'store' }.data.waitingFor", equalTo(what)));
  }

  private static void awaitReadiness(String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> when().get("/q/health/ready").then().body("status", equalTo(status)));
  }

  private void awaitRows(String query, int count) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows(query)).hasSize(count));
  }

  private List<String> rows(String query, Told told) throws SQLException {
    return rows(query + " WHERE document_id = '" + told.document() + "'");
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(stack.jdbcUrl(), "chancery_reader", "chancery");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new SQLException(query + ": " + e.getMessage(), e);
    }
  }

  private void send(List<ProducerRecord<String, byte[]>> messages) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (ProducerRecord<String, byte[]> message : messages) {
        sent.add(producer.send(message));
      }
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }

  private List<ConsumerRecord<String, byte[]>> deadLetters(Told told) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
      TopicPartition partition = new TopicPartition(Topics.EVENTS_DIPLOMATIC_DLQ, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
          if (told.document().value().equals(letter.key())) {
            letters.add(letter);
          }
        }
      }
      return letters;
    }
  }

  /** Who is in the consumer group; a store that was thrown out and joined again has another id. */
  private List<String> members() throws Exception {
    try (Admin admin = Admin.create(broker())) {
      return admin
          .describeConsumerGroups(List.of("store-test"))
          .all()
          .get(20, TimeUnit.SECONDS)
          .get("store-test")
          .members()
          .stream()
          .map(member -> member.consumerId())
          .toList();
    }
  }

  private Map<String, Object> broker() {
    return Map.of("bootstrap.servers", stack.bootstrapServers());
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
