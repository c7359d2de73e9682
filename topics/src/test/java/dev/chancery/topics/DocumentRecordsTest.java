package dev.chancery.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRecordsTest {

  private static final byte[] CONTENT = "Peru.".getBytes(StandardCharsets.UTF_8);
  private static final String TOPIC = "documents.raw";

  private static final RawDocument FULL =
      new RawDocument(
          DocumentId.of(CONTENT),
          CONTENT,
          "text/html; charset=utf-8",
          "diario año.html",
          Instant.parse("2026-01-31T12:00:00.123456789Z"),
          ReducedDate.parse("2004-01/2004-06"),
          "Pérez 🛬",
          URI.create("https://example.org/a?b=c"));

  private static final RawDocument PLAIN =
      new RawDocument(
          DocumentId.of(CONTENT), CONTENT, "text/plain", "a", Instant.EPOCH, null, null, null);

  private static RawDocument read(Map<String, String> headers) {
    return DocumentRecords.read(Consumed.of(TOPIC, "any", CONTENT, headers));
  }

  /** Records compare documents by their bytes alone; here every part counts. */
  private static void assertSame(RawDocument actual, RawDocument expected) {
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void documentsComeBackAsTheyWent() {
    assertSame(DocumentRecords.read(Consumed.of(DocumentRecords.write(FULL))), FULL);
    assertSame(DocumentRecords.read(Consumed.of(DocumentRecords.write(PLAIN))), PLAIN);
  }

  @Test
  void aDocumentIsItsBytesUnderItsId() {
    ProducerRecord<String, byte[]> message = DocumentRecords.write(FULL);

    assertThat(message.topic()).isEqualTo(TOPIC);
    assertThat(message.key()).isEqualTo(FULL.id().value());
    assertThat(message.value()).isSameAs(CONTENT);
  }

  @Test
  void allElseIsHeaders() {
    assertThat(Consumed.texts(DocumentRecords.write(FULL).headers()))
        .containsExactly(
            entry("ce_specversion", "1.0"),
            entry("ce_id", FULL.id().value()),
            entry("ce_type", "dev.chancery.document.raw.v1"),
            entry("ce_source", "diario año.html"),
            entry("ce_time", "2026-01-31T12:00:00.123456789Z"),
            entry("content-type", "text/html; charset=utf-8"),
            entry("ce_published", "2004-01/2004-06"),
            entry("ce_title", "Pérez 🛬"),
            entry("ce_url", "https://example.org/a?b=c"));
  }

  @Test
  void whatIsNotKnownHasNoHeader() {
    assertThat(Consumed.texts(DocumentRecords.write(PLAIN).headers()))
        .doesNotContainKeys("ce_published", "ce_title", "ce_url");
  }

  @Test
  void aBareMessageIsPlainTextReceivedAtItsTimestamp() {
    assertSame(
        DocumentRecords.read(Consumed.of(TOPIC, null, CONTENT, Map.of())),
        RawDocument.bare(CONTENT, Instant.ofEpochMilli(Consumed.TIMESTAMP)));
  }

  @Test
  void theIdIsThatOfTheBytesWhateverKeyAndHeadersSay() {
    assertThat(read(Map.of("ce_id", "sha256:0")).id()).isEqualTo(DocumentId.of(CONTENT));
  }

  @Test
  void blankHeadersCountAsNone() {
    RawDocument document =
        read(Map.of("ce_source", " ", "ce_title", "", "ce_published", " ", "content-type", ""));

    assertThat(document.source()).isEqualTo("unnamed");
    assertThat(document.title()).isNull();
    assertThat(document.published()).isNull();
    assertThat(document.contentType()).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ce_published | 3 May 2020 | 2001, 2001-03 or 2001-03-12",
        "ce_published | 2020-02-30 | 2001, 2001-03 or 2001-03-12",
        "ce_time      | yesterday  | ISO 8601 in UTC, as 2026-01-31T12:00:00Z",
        "ce_url       | a b        | a URL"
      })
  void aHeaderInAnotherFormIsRefused(String name, String value, String form) {
    RefusedException refusal =
        catchThrowableOfType(RefusedException.class, () -> read(Map.of(name, value)));

    assertThat(refusal.reason()).isEqualTo(Reason.BAD_METADATA);
    assertThat(refusal).hasMessage("header " + name + " is '" + value + "', must be " + form);
  }

  @Test
  void aMessageWithoutBytesIsEmpty() {
    for (byte[] value : new byte[][] {null, {}}) {
      RefusedException refusal =
          catchThrowableOfType(
              RefusedException.class,
              () -> DocumentRecords.read(Consumed.of(TOPIC, "any", value, Map.of())));
      assertThat(refusal.reason()).isEqualTo(Reason.EMPTY);
    }
  }
}
