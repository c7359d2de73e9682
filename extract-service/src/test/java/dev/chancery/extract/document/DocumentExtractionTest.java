package dev.chancery.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.extract.Raw;
import dev.chancery.extract.ScriptedEngine;
import dev.chancery.extract.document.Outcome.DeadLettered;
import dev.chancery.extract.document.Outcome.Extracted;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DocumentExtractionTest {

  private static final String ENGLISH =
      "The president of the republic arrived in the capital on Monday for talks with the minister.\n";

  private final DocumentExtraction extraction =
      new DocumentExtraction(new DocumentReader(), new ScriptedEngine());

  @Test
  void eventsComeBeforeTheMessageThatEndsThem() {
    Extracted extracted = extracted(ENGLISH + "visit Ana Ruiz\nvisit Li Wei");

    assertThat(extracted.messages())
        .extracting(message -> header(message, CloudEvents.HEADER_TYPE))
        .containsExactly(
            CloudEvents.TYPE_VISIT, CloudEvents.TYPE_VISIT, CloudEvents.TYPE_DOCUMENT_PROCESSED);
    assertThat(extracted.events()).containsExactly(EventType.VISIT, EventType.VISIT);
    assertThat(processed(extracted).eventCount()).isEqualTo(2);
  }

  @Test
  void allMessagesOfADocumentHaveItsIdAsKeyAndItsTimeOfReceiptAsTime() {
    String text = ENGLISH + "visit Ana Ruiz";

    assertThat(extracted(text).messages())
        .allSatisfy(
            message -> {
              assertThat(message.topic()).isEqualTo(Topics.EVENTS_DIPLOMATIC);
              assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(Raw.id(text));
              assertThat(header(message, CloudEvents.HEADER_TIME))
                  .isEqualTo(Raw.RECEIVED.toString());
            });
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    String text = ENGLISH + "visit Ana Ruiz\nvisit Li Wei";

    assertThat(extracted(text).messages())
        .usingRecursiveComparison()
        .isEqualTo(extracted(text).messages());
  }

  @Test
  void aBareMessageIsATextWhoseIdComesFromItsBytes() {
    byte[] value = (ENGLISH + "visit Ana Ruiz").getBytes(StandardCharsets.UTF_8);

    Outcome outcome = extraction.extract(Raw.bare(value));

    assertThat(outcome)
        .asInstanceOf(type(Extracted.class))
        .satisfies(
            extracted -> {
              assertThat(processed(extracted).documentId()).isEqualTo(DocumentId.of(value));
              assertThat(processed(extracted).received()).isEqualTo(Raw.RECEIVED);
              assertThat(extracted.events()).containsExactly(EventType.VISIT);
            });
  }

  @Test
  void aFailureOfTheEngineDeadLettersTheDocumentAsItCame() {
    DeadLettered dead = deadLettered("fail");

    assertThat(dead.reason()).isEqualTo(Reason.EXTRACTION_FAILED);
    assertThat(dead.letter().topic()).isEqualTo(Topics.DOCUMENTS_RAW_DLQ);
    assertThat(dead.letter().key()).isEqualTo(dead.origin().key());
    assertThat(dead.letter().value()).isEqualTo(dead.origin().value());
    assertThat(header(dead.letter(), CloudEvents.HEADER_TITLE)).isEqualTo("A note");
    assertThat(header(dead.letter(), DeadLetters.HEADER_REASON)).isEqualTo("extraction-failed");
    assertThat(header(dead.letter(), DeadLetters.HEADER_MESSAGE)).isEqualTo("the document says so");
    assertThat(header(dead.letter(), DeadLetters.HEADER_TOPIC)).isEqualTo("documents.raw");
    assertThat(header(dead.letter(), DeadLetters.HEADER_PARTITION)).isEqualTo("3");
    assertThat(header(dead.letter(), DeadLetters.HEADER_OFFSET)).isEqualTo("17");
  }

  @Test
  void anEndlessRecursionOfTheEngineIsTheDocumentsOwnFailure() {
    assertThat(deadLettered("overflow").reason()).isEqualTo(Reason.EXTRACTION_FAILED);
  }

  @Test
  void aDocumentWithoutTextIsRefusedAsEmpty() {
    assertThat(deadLettered(" \n ").reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aTextTooLongForAMessageIsRefusedAsTooLarge() {
    // Line feeds need two bytes in JSON.
    DeadLettered dead = deadLettered("a\n\n\n".repeat(TopicSettings.LARGEST_MESSAGE / 6));

    assertThat(dead.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(dead.letter().value()).isEqualTo(dead.origin().value());
  }

  @Test
  void aMessageTooLargeToBeSentAgainLeavesOnlyItsReason() {
    byte[] value = new byte[TopicSettings.LARGEST_MESSAGE + 1];

    Outcome outcome = extraction.extract(Raw.bare(value));

    assertThat(outcome)
        .asInstanceOf(type(DeadLettered.class))
        .satisfies(
            dead -> {
              assertThat(dead.reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(dead.letter().value()).isNull();
              assertThat(header(dead.letter(), DeadLetters.HEADER_OFFSET)).isEqualTo("17");
            });
  }

  private Extracted extracted(String text) {
    Outcome outcome = extraction.extract(Raw.record(text));
    assertThat(outcome).isInstanceOf(Extracted.class);
    return (Extracted) outcome;
  }

  private DeadLettered deadLettered(String text) {
    Outcome outcome = extraction.extract(Raw.record(text));
    assertThat(outcome).isInstanceOf(DeadLettered.class);
    return (DeadLettered) outcome;
  }

  private static ProcessedDocument processed(Extracted extracted) {
    List<ProducerRecord<byte[], byte[]>> messages = extracted.messages();
    return EventJson.readProcessed(messages.get(messages.size() - 1).value());
  }

  private static String header(ProducerRecord<byte[], byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
