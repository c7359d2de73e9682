package dev.chancery.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

  private static final String DLQ = "documents.raw.dlq";
  private static final byte[] VALUE = "Peru.".getBytes(StandardCharsets.UTF_8);
  private final RefusedException refusal =
      new RefusedException(Reason.UNREADABLE, "a.pdf is encrypted");

  private static ConsumerRecord<String, byte[]> record(Map<String, String> headers) {
    return Consumed.of("documents.raw", "key", VALUE, headers);
  }

  private static Map<String, String> headersOf(Map<String, String> headers, Throwable failure) {
    ProducerRecord<String, byte[]> letter =
        DeadLetters.write(DLQ, record(headers), Reason.UNREADABLE, failure);
    return Consumed.texts(letter.headers());
  }

  @Test
  void keyValueAndHeadersStay() {
    ProducerRecord<String, byte[]> letter =
        DeadLetters.write(DLQ, record(Map.of("ce_source", "a.pdf")), Reason.UNREADABLE, refusal);

    assertThat(letter.topic()).isEqualTo(DLQ);
    assertThat(letter.key()).isEqualTo("key");
    assertThat(letter.value()).isSameAs(VALUE);
    assertThat(Consumed.texts(letter.headers())).containsEntry("ce_source", "a.pdf");
  }

  @Test
  void reasonAndOriginStandInHeaders() {
    assertThat(headersOf(Map.of(), refusal))
        .containsExactly(
            entry("dlq_reason", "unreadable"),
            entry("dlq_message", "a.pdf is encrypted"),
            entry("dlq_exception", "dev.chancery.contracts.wire.RefusedException"),
            entry("dlq_topic", "documents.raw"),
            entry("dlq_partition", "4"),
            entry("dlq_offset", "1207"));
  }

  @Test
  void aLetterThatFailsAgainCarriesOnlyItsLastReason() {
    Map<String, String> old = new LinkedHashMap<>();
    old.put("dlq_reason", "timeout");
    old.put("dlq_attempt", "3");
    old.put("ce_source", "a.pdf");

    ProducerRecord<String, byte[]> letter =
        DeadLetters.write(DLQ, record(old), Reason.UNREADABLE, refusal);

    assertThat(letter.headers().headers("dlq_reason")).hasSize(1);
    assertThat(Consumed.texts(letter.headers()))
        .containsEntry("dlq_reason", "unreadable")
        .containsEntry("ce_source", "a.pdf")
        .doesNotContainKey("dlq_attempt");
  }

  @Test
  void longMessagesAreCut() {
    String message = "x".repeat(2000) + "y".repeat(3000);

    assertThat(headersOf(Map.of(), new IllegalStateException(message)))
        .containsEntry("dlq_message", "x".repeat(2000) + " …");
  }

  @Test
  void noCharacterIsCutInTwo() {
    String message = "x".repeat(1999) + "🛬 and more";

    assertThat(headersOf(Map.of(), new IllegalStateException(message)))
        .containsEntry("dlq_message", "x".repeat(1999) + " …");
  }

  @Test
  void aFailureWithoutAMessageIsNamedByItsClass() {
    assertThat(headersOf(Map.of(), new StackOverflowError()))
        .containsEntry("dlq_message", "java.lang.StackOverflowError")
        .containsEntry("dlq_exception", "java.lang.StackOverflowError");
  }

  @Test
  void aTombstoneStaysOne() {
    ConsumerRecord<String, byte[]> empty = Consumed.of("documents.raw", null, null, Map.of());
    ProducerRecord<String, byte[]> letter = DeadLetters.write(DLQ, empty, Reason.EMPTY, refusal);

    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isNull();
  }

  @Test
  void aRefusalBringsItsReasonAndADefectThatOfTheCaller() {
    assertThat(DeadLetters.reason(refusal, Reason.EXTRACTION_FAILED)).isEqualTo(Reason.UNREADABLE);
    assertThat(DeadLetters.reason(new NullPointerException(), Reason.EXTRACTION_FAILED))
        .isEqualTo(Reason.EXTRACTION_FAILED);
  }

  @Test
  void headersAreThoseOfTheDescription() throws IOException {
    try (InputStream yaml =
        DeadLetters.class
            .getClassLoader()
            .getResourceAsStream("dev/chancery/contracts/asyncapi.yaml")) {
      JsonNode headers =
          new YAMLMapper().readTree(yaml).at("/components/schemas/deadLetterHeaders/properties");
      assertThat(headers.properties())
          .extracting(Map.Entry::getKey)
          .containsExactlyElementsOf(headersOf(Map.of(), refusal).keySet());
    }
  }
}
