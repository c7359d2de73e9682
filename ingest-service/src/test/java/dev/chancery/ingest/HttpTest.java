package dev.chancery.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.EventRecords;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IngestStack.class)
class HttpTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  IngestStack stack;

  @TestHTTPResource("/documents")
  URI documents;

  private PublishedDocuments published;

  @BeforeAll
  static void sendTheContentTypeAsItIsWritten() {
    RestAssured.config =
        RestAssured.config()
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
  }

  @BeforeEach
  void open() {
    published = new PublishedDocuments(stack.bootstrapServers());
    await().atMost(LONGEST).until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void a_body_is_accepted_with_its_id_once_the_broker_has_it() {
    String text = "Sent over HTTP.";
    String id = DocumentId.of(text.getBytes(UTF_8)).value();

    given()
        .contentType("text/plain; charset=iso-8859-1")
        .queryParam("published", "2010-02-03")
        .queryParam("source", "Wire Service")
        .queryParam("title", "A note")
        .queryParam("url", "https://example.org/n")
        .body(text)
        .post("/documents")
        .then()
        .statusCode(202)
        .header("Location", containsString("/documents/" + id))
        .body("documents[0].id", equalTo(id))
        .body("documents[0].source", equalTo("Wire Service"))
        .body("documents[0].status", equalTo("ACCEPTED"));

    RawDocument document = published.document("Wire Service");
    assertThat(document.id().value()).isEqualTo(id);
    assertThat(document.contentType()).isEqualTo("text/plain; charset=iso-8859-1");
    assertThat(document.published()).isEqualTo(ReducedDate.parse("2010-02-03"));
    assertThat(document.title()).isEqualTo("A note");
    assertThat(document.url()).isEqualTo(URI.create("https://example.org/n"));
  }

  @Test
  void a_compressed_body_is_unpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("compressed on its way".getBytes(UTF_8));
    }
    given()
        .contentType("text/plain")
        .header("Content-Encoding", "gzip")
        .queryParam("source", "gzip sender")
        .body(packed.toByteArray())
        .post("/documents")
        .then()
        .statusCode(202);

    assertThat(published.document("gzip sender").content())
        .asString(UTF_8)
        .isEqualTo("compressed on its way");
  }

  @Test
  void a_form_of_several_files_is_accepted_and_its_bad_files_are_named() {
    given()
        .multiPart("file", "one.txt", "file number one".getBytes(UTF_8))
        .multiPart("file", "two.html", "<p>two</p>".getBytes(UTF_8))
        .multiPart("file", "three.exe", "no".getBytes(UTF_8))
        .multiPart("file", "four.jsonl", "{\"text\":\"a line\"}\nbroken\n".getBytes(UTF_8))
        .post("/documents")
        .then()
        .statusCode(202)
        .body("documents.source", hasItems("one.txt", "two.html", "four.jsonl!1"))
        .body("documents", hasSize(3))
        .body("rejected.source", hasItems("three.exe", "four.jsonl!2"))
        .body("rejected.reason", hasItems("unsupported", "malformed"));

    assertThat(published.document("two.html").contentType()).isEqualTo("text/html");
  }

  @Test
  void what_is_wrong_with_a_request_is_a_problem_with_a_reason() {
    problem(given().contentType("text/plain"), "", 400, "empty");
    problem(given().contentType("image/png"), "x", 415, "unsupported");
    problem(given().contentType("text/plain"), "a\0b", 415, "unsupported");
    problem(given().contentType("application/pdf"), "no pdf", 400, "unreadable");
    problem(
        given().contentType("text/plain").queryParam("published", "March"),
        "x",
        400,
        "bad-metadata");
    problem(
        given().contentType("text/plain"),
        "a".repeat(IngestStack.DOCUMENT_LIMIT + 1),
        413,
        "too-large");
  }

  private static void problem(
      RequestSpecification request, String body, int status, String reason) {
    request
        .body(body.getBytes(UTF_8))
        .post("/documents")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("reason", equalTo(reason))
        .body("status", equalTo(status));
  }

  @Test
  void a_body_without_a_length_is_refused_where_it_becomes_too_large() throws Exception {
    byte[] large = "a".repeat(3 * IngestStack.DOCUMENT_LIMIT).getBytes(UTF_8);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(documents)
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Content-Type", "text/plain")
                    .POST(
                        HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(large)))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("\"reason\":\"too-large\"");
  }

  @Test
  void a_document_is_followed_from_the_broker_to_the_database() throws Exception {
    String text = "Followed all the way.";
    DocumentId id = DocumentId.of(text.getBytes(UTF_8));
    status(id, 404, "UNKNOWN");
    given().contentType("text/plain").body(text).post("/documents").then().statusCode(202);
    status(id, 200, "ACCEPTED");

    RecordMetadata end = write(EventRecords.write(processed(id, 3), Instant.now()));
    awaitStatus(id, "EXTRACTED");
    given().get("/documents/" + id).then().body("events", equalTo(3));

    try (Admin admin = Admin.create(client())) {
      admin
          .alterConsumerGroupOffsets(
              "chancery-store",
              Map.of(
                  new TopicPartition(end.topic(), end.partition()),
                  new OffsetAndMetadata(end.offset() + 1)))
          .all()
          .get();
    }
    awaitStatus(id, "STORED");
  }

  @Test
  void a_dead_letter_is_told_with_its_reason() throws Exception {
    byte[] value = "a bare message".getBytes(UTF_8);
    ConsumerRecord<String, byte[]> bare =
        new ConsumerRecord<>(Topics.DOCUMENTS_RAW, 0, 0, null, value);
    write(
        DeadLetters.write(
            Topics.DOCUMENTS_RAW_DLQ,
            bare,
            Reason.TIMEOUT,
            new RefusedException(Reason.TIMEOUT, "it took too long")));

    DocumentId id = DocumentId.of(value);
    awaitStatus(id, "DEAD_LETTERED");
    given()
        .get("/documents/" + id)
        .then()
        .body("reason", equalTo("timeout"))
        .body("message", equalTo("it took too long"));
  }

  @Test
  void what_is_no_id_is_a_bad_request() {
    given().get("/documents/42").then().statusCode(400).body("reason", equalTo("bad-id"));
  }

  @Test
  void published_and_rejected_documents_are_counted() {
    given().contentType("text/plain").body("to be counted").post("/documents");
    given().contentType("text/plain").body(" ").post("/documents").then().statusCode(400);

    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .containsPattern("chancery_ingest_documents_published_total [1-9]")
        .containsPattern("chancery_ingest_published_bytes_total [1-9]")
        .containsPattern("chancery_ingest_documents_rejected_total\\{reason=\"empty\"[^}]*} [1-9]")
        .contains("chancery_ingest_inbox_oldest_age_seconds");
  }

  @Test
  void the_interface_is_described() {
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.'/documents'.post.responses.keySet()", hasItems("202", "413", "415", "503"))
        .body(
            "paths.'/documents'.post.parameters.name",
            containsInAnyOrder("published", "source", "title", "url"));
  }

  private static void status(DocumentId id, int code, String status) {
    given().get("/documents/" + id).then().statusCode(code).body("status", equalTo(status));
  }

  private static void awaitStatus(DocumentId id, String status) {
    await()
        .atMost(LONGEST)
        .until(() -> given().get("/documents/" + id).jsonPath().getString("status").equals(status));
  }

  private static ProcessedDocument processed(DocumentId id, int events) {
    return new ProcessedDocument(
        id,
        "Title",
        "source",
        null,
        Genre.OTHER,
        null,
        "en",
        "text/plain",
        Instant.now(),
        "Its text.",
        "rules/1.0.0",
        events);
  }

  private RecordMetadata write(ProducerRecord<String, byte[]> message)
      throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
      return producer.send(message).get();
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", stack.bootstrapServers());
  }
}
