package dev.chancery.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.local.ChanceryService;
import dev.chancery.topics.DeadLetters;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the ways in to the rows, with the services as they are packaged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String VISITS =
      "SELECT count(*) FROM chancery.visit WHERE document_id = ? AND host_country = 'CHL'";

  private Chain chain;

  @BeforeAll
  void start() throws IOException {
    chain = Chain.start("end-to-end", Map.of("INGEST_SETTLE", "500ms"));
  }

  @AfterAll
  void stop() {
    chain.close();
  }

  @Test
  void aFileInTheInboxBecomesRowsWithEvidence() throws IOException {
    String id = chain.drop("visit.txt", visitOn(1));

    awaitVisit(id);

    assertThat(
            chain.count(
                "SELECT count(*) FROM chancery.evidence JOIN chancery.visit"
                    + " ON visit.id = evidence.event_id WHERE visit.document_id = ?",
                id))
        .isPositive();
  }

  @Test
  void theSameFileAgainAddsNoRow() throws IOException {
    String id = chain.drop("once.txt", visitOn(2));
    awaitVisit(id);
    long events = events(id);

    chain.drop("once-more.txt", visitOn(2));
    await().atMost(SOON).until(() -> !chain.filed("processed", "once-more.txt").isEmpty());
    chain.awaitNoLag();

    assertThat(events(id)).isEqualTo(events);
    assertThat(chain.count("SELECT count(*) FROM chancery.document WHERE id = ?", id)).isOne();
  }

  @Test
  void aDocumentOverHttpBecomesRows() throws Exception {
    String text = visitOn(4);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        chain.stack().service(ChanceryService.INGEST).url().resolve("/documents"))
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(text))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    String id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8)).value();
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).contains(id);
    awaitVisit(id);
  }

  @Test
  void aBareLineOfAnyProducerBecomesRows() throws Exception {
    byte[] line = visitOn(5).getBytes(StandardCharsets.UTF_8);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", chain.stack().state().bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(Topics.DOCUMENTS_RAW, line)).get();
    }

    awaitVisit(DocumentId.of(line).value());
  }

  @Test
  void badFilesGiveTheirReasonAndGoodOnesBesideThemArrive() throws IOException {
    String before = chain.drop("beside-before.txt", visitOn(6));
    chain.drop("bad-empty.txt", new byte[0]);
    chain.drop("bad-binary.bin", noise(20_000));
    chain.drop("bad-binary.txt", noise(20_000));
    chain.drop("bad-broken.pdf", brokenPdf());
    dropSparse("bad-large.txt", 50L * 1024 * 1024);
    String after = chain.drop("beside-after.txt", visitOn(7));

    awaitVisit(before);
    awaitVisit(after);
    awaitReason("bad-empty.txt", "empty");
    awaitReason("bad-binary.bin", "unsupported");
    awaitReason("bad-binary.txt", "unsupported");
    awaitReason("bad-broken.pdf", "unreadable");
    awaitReason("bad-large.txt", "too-large");
    assertThat(chain.count("SELECT count(*) FROM chancery.document WHERE source LIKE 'bad-%'"))
        .isZero();
  }

  @Test
  void everyQuoteStandsAtItsPlaceInTheText() throws IOException {
    // Characters outside the basic plane count as one.
    awaitVisit(chain.drop("quotes.txt", "🕊️ 𝔑𝔬𝔱𝔢\n\n" + visitOn(8)));

    assertThat(chain.count("SELECT count(*) FROM chancery.evidence")).isPositive();
    assertThat(
            chain.count(
                """
                SELECT count(*)
                FROM chancery.evidence
                LEFT JOIN (
                  SELECT id, document_id FROM chancery.visit
                  UNION ALL SELECT id, document_id FROM chancery.agreement
                  UNION ALL SELECT id, document_id FROM chancery.trade_figure) AS event
                  ON event.id = evidence.event_id
                LEFT JOIN chancery.document ON document.id = event.document_id
                WHERE substr(document.text, evidence.start + 1, evidence."end" - evidence.start)
                  IS DISTINCT FROM evidence.quote
                """))
        .isZero();
  }

  private static String visitOn(int day) {
    return "LIMA, "
        + (day + 1)
        + " March 2001 - President Ana Ruiz visited Chile on "
        + day
        + " March 2001 for talks with the government in Santiago.\n";
  }

  private void awaitVisit(String documentId) {
    await().atMost(SOON).until(() -> chain.count(VISITS, documentId) > 0);
  }

  private long events(String documentId) {
    return chain.count(
        "SELECT (SELECT count(*) FROM chancery.visit WHERE document_id = ?)"
            + " + (SELECT count(*) FROM chancery.agreement WHERE document_id = ?)"
            + " + (SELECT count(*) FROM chancery.trade_figure WHERE document_id = ?)",
        documentId,
        documentId,
        documentId);
  }

  /** In a reason file beside the rejected one, or in a header of its dead letter. */
  private void awaitReason(String name, String reason) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(reasons(name)).as(name).containsExactly(reason));
  }

  private List<String> reasons(String name) throws IOException {
    List<Path> reports = chain.filed("rejected", name + ".reason.json");
    if (!reports.isEmpty()) {
      return List.of(
          Files.readString(reports.get(0))
              .replaceAll("(?s).*\"reason\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
    }
    return chain.committed(Topics.DOCUMENTS_RAW_DLQ).stream()
        .filter(letter -> name.equals(Chain.header(letter, CloudEvents.HEADER_SOURCE)))
        .map(EndToEndIT::reason)
        .toList();
  }

  private static String reason(ConsumerRecord<String, byte[]> letter) {
    return Chain.header(letter, DeadLetters.HEADER_REASON);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] brokenPdf() {
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 2\ntrailer <<"
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void dropSparse(String name, long length) throws IOException {
    Path part = chain.inbox().resolve(name + ".part");
    try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
      file.setLength(length);
    }
    Files.move(part, chain.inbox().resolve(name));
  }
}
