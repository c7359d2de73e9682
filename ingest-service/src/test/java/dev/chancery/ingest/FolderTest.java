package dev.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.topics.DocumentRecords;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IngestStack.class)
class FolderTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  IngestStack stack;
  private PublishedDocuments published;
  private Path inbox;

  @BeforeEach
  void open() {
    inbox = stack.inbox();
    await().atMost(LONGEST).until(() -> Files.isDirectory(inbox.resolve("processed")));
    published = new PublishedDocuments(stack.bootstrapServers());
  }

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void a_dropped_file_is_published_as_it_is_and_then_filed_away() throws IOException {
    byte[] bytes = "The minister visited Lima.\r\n".getBytes(UTF_8);
    drop("cables/1976/visit.txt", bytes);

    ConsumerRecord<String, byte[]> record = published.record("cables/1976/visit.txt");
    assertThat(record.value()).isEqualTo(bytes);
    assertThat(record.key()).isEqualTo(DocumentId.of(bytes).value());
    RawDocument document = DocumentRecords.read(record);
    assertThat(document.contentType()).isEqualTo("text/plain");
    assertThat(document.published()).isNull();

    awaitFile(processed("cables/1976/visit.txt"));
    assertThat(processed("cables/1976/visit.txt")).hasBinaryContent(bytes);
    assertThat(inbox.resolve("cables/1976/visit.txt")).doesNotExist();
  }

  @Test
  void the_metadata_beside_a_file_becomes_headers_and_is_filed_with_it() throws IOException {
    drop(
        "talks.html.meta.json",
        """
        {"published": "2001-03", "source": "The Daily Post", "title": "Talks — día 1", \
        "url": "https://example.org/talks"}""");
    drop("talks.html", "<p>Talks were held.</p>");

    RawDocument document = published.document("The Daily Post");
    assertThat(document.contentType()).isEqualTo("text/html");
    assertThat(document.published()).isEqualTo(ReducedDate.month(2001, 3));
    assertThat(document.title()).isEqualTo("Talks — día 1");
    assertThat(document.url()).isEqualTo(URI.create("https://example.org/talks"));
    awaitFile(processed("talks.html.meta.json"));
    assertThat(inbox.resolve("talks.html.meta.json")).doesNotExist();
  }

  @Test
  void metadata_without_an_extension_before_it_tells_of_all_documents_of_its_name()
      throws IOException {
    drop("accord.meta.json", "{\"published\": \"2003-04-05\"}");
    drop("accord.txt", "The accord was signed.");
    drop("accord.html", "<p>The accord was signed in Oslo.</p>");

    assertThat(published.document("accord.txt").published()).hasToString("2003-04-05");
    assertThat(published.document("accord.html").published()).hasToString("2003-04-05");
    awaitFile(processed("accord.txt.meta.json"));
    awaitFile(processed("accord.html.meta.json"));
    assertThat(inbox.resolve("accord.meta.json")).doesNotExist();
  }

  @Test
  void a_file_of_the_same_name_overwrites_nothing() throws IOException {
    drop("same.txt", "first telling");
    awaitFile(processed("same.txt"));
    drop("same.txt", "second telling");
    awaitFile(processed("same-2.txt"));

    assertThat(processed("same.txt")).hasContent("first telling");
    assertThat(processed("same-2.txt")).hasContent("second telling");
  }

  @Test
  void a_file_with_an_old_time_is_taken() throws IOException {
    Path outside = Files.writeString(inbox.resolveSibling("old.txt"), "an old report");
    Files.setLastModifiedTime(outside, FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
    Files.move(outside, inbox.resolve("old.txt"), StandardCopyOption.ATOMIC_MOVE);

    assertThat(published.document("old.txt").content()).asString(UTF_8).contains("old report");
  }

  @Test
  void a_file_that_is_being_written_waits_under_its_unfinished_name() throws IOException {
    drop("slow.txt.part", "half of it");
    drop(".hidden.txt", "not for you");
    drop("neighbour.txt", "a whole one");
    published.document("neighbour.txt");
    assertThat(inbox.resolve("slow.txt.part")).exists();
    assertThat(inbox.resolve(".hidden.txt")).exists();

    Files.move(inbox.resolve("slow.txt.part"), inbox.resolve("slow.txt"));
    assertThat(published.document("slow.txt").content()).asString(UTF_8).isEqualTo("half of it");
    Files.delete(inbox.resolve(".hidden.txt"));
  }

  @Test
  void refused_files_lie_with_their_reason_while_good_ones_beside_them_arrive() throws IOException {
    drop("bad/empty.txt", "");
    drop("bad/large.txt", "a".repeat(IngestStack.DOCUMENT_LIMIT + 1));
    drop("bad/picture.png", "not taken");
    drop("bad/binary.txt", new byte[] {1, 2, 0, 4});
    drop("bad/broken.txt.gz", "no gzip");
    drop("bad/wrong.txt.meta.json", "{\"publised\": \"2001\"}");
    drop("bad/wrong.txt", "with bad metadata");
    drop("bad/good.txt", "a good one");

    published.document("bad/good.txt");
    assertThat(reason("bad/empty.txt")).isEqualTo("empty");
    assertThat(reason("bad/large.txt")).isEqualTo("too-large");
    assertThat(reason("bad/picture.png")).isEqualTo("unsupported");
    assertThat(report("bad/picture.png.reason.json").get("message").asText())
        .contains(".txt .md .html");
    assertThat(reason("bad/binary.txt")).isEqualTo("unsupported");
    assertThat(reason("bad/broken.txt.gz")).isEqualTo("unreadable");
    assertThat(reason("bad/wrong.txt")).isEqualTo("bad-metadata");
    assertThat(report("bad/wrong.txt.reason.json").get("message").asText()).contains("publised");
    awaitFile(inbox.resolve("rejected/bad/wrong.txt.meta.json"));
  }

  @Test
  void each_document_of_a_zip_is_published_and_a_bad_member_costs_itself_alone()
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "note.txt", "a note");
      entry(zip, "note.txt.meta.json", "{\"published\": \"2004-05-06\"}");
      entry(zip, "image.png", "an image");
      entry(zip, "lines/more.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    }
    drop("pack.zip", bytes.toByteArray());

    assertThat(published.document("pack.zip!note.txt").published())
        .isEqualTo(ReducedDate.parse("2004-05-06"));
    assertThat(published.document("pack.zip!lines/more.jsonl!2").content())
        .asString(UTF_8)
        .isEqualTo("two");
    awaitFile(processed("pack.zip"));
    JsonNode report = report("pack.zip.rejected.json");
    assertThat(report.get("accepted").asInt()).isEqualTo(3);
    assertThat(report.at("/members/0/member").asText()).isEqualTo("image.png");
    assertThat(report.at("/members/0/reason").asText()).isEqualTo("unsupported");
  }

  @Test
  void lines_mailboxes_and_gzip_are_unpacked() throws IOException {
    drop(
        "feed.jsonl",
        """
        {"text": "first line", "source": "Agency", "published": "2003-04-05T10:00:00Z"}
        no json
        {"text": "third line"}
        """);
    drop(
        "mail.mbox",
        """
        From a@example.org Mon Jan  1 00:00:00 2001
        Subject: one

        Hello.

        From b@example.org Mon Jan  1 00:00:00 2001
        Subject: two

        >From here on.
        """);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("packed text".getBytes(UTF_8));
    }
    drop("packed.md.gz", packed.toByteArray());

    assertThat(published.document("Agency").published()).hasToString("2003-04-05");
    assertThat(published.document("feed.jsonl!3").content())
        .asString(UTF_8)
        .isEqualTo("third line");
    assertThat(report("feed.jsonl.rejected.json").at("/members/0/member").asText()).isEqualTo("2");
    RawDocument mail = published.document("mail.mbox!2");
    assertThat(mail.contentType()).isEqualTo("message/rfc822");
    assertThat(mail.content()).asString(UTF_8).isEqualTo("Subject: two\n\nFrom here on.\n");
    RawDocument unpacked = published.document("packed.md.gz");
    assertThat(unpacked.contentType()).isEqualTo("text/markdown");
    assertThat(unpacked.content()).asString(UTF_8).isEqualTo("packed text");
  }

  @Test
  void the_claims_of_a_dead_instance_are_taken_up() throws IOException {
    Path ticket = inbox.resolve(".claimed/dead-instance/ticket");
    Files.createDirectories(ticket.resolve("sub"));
    Files.writeString(ticket.resolve("sub/lost.txt.meta.json"), "{\"title\": \"Lost\"}");
    Files.writeString(ticket.resolve("sub/lost.txt"), "claimed and not yet published");

    assertThat(published.document("sub/lost.txt").title()).isEqualTo("Lost");
    awaitFile(processed("sub/lost.txt"));
    await().atMost(LONGEST).until(() -> Files.notExists(inbox.resolve(".claimed/dead-instance")));
  }

  private void drop(String name, String text) throws IOException {
    drop(name, text.getBytes(UTF_8));
  }

  private void drop(String name, byte[] bytes) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Path processed(String name) {
    return inbox
        .resolve("processed")
        .resolve(LocalDate.now(ZoneOffset.UTC).toString())
        .resolve(name);
  }

  private String reason(String name) throws IOException {
    return report(name + ".reason.json").get("reason").asText();
  }

  private JsonNode report(String name) throws IOException {
    Path file = inbox.resolve("rejected").resolve(name);
    await().atMost(LONGEST).until(() -> Files.exists(file) && Files.size(file) > 0);
    return JsonMapper.builder().build().readTree(file.toFile());
  }

  private static void awaitFile(Path file) {
    await().atMost(LONGEST).until(() -> Files.exists(file));
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
