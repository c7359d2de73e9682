package dev.chancery.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTest {

  private static final DocumentId DOCUMENT = DocumentId.of(new byte[] {1});
  private static final Instant TIME = Instant.parse("2026-01-31T12:00:01Z");
  private static final String TOPIC = "events.diplomatic";

  private static final Agreement AGREEMENT =
      new Agreement(
          EventIds.of(DOCUMENT, EventType.AGREEMENT, "fish"),
          DOCUMENT,
          "rules/1.0.0",
          0.5,
          List.of(new Evidence(0, 4, "fish")),
          List.of(CountryCode.of("PER"), CountryCode.of("CHL")),
          AgreementKind.TREATY,
          AgreementStage.SIGNED,
          null,
          "fish",
          1);

  private static final ProcessedDocument PROCESSED =
      new ProcessedDocument(
          DOCUMENT,
          null,
          "a.txt",
          null,
          Genre.NEWS,
          null,
          "en",
          "text/plain",
          Instant.EPOCH,
          "fish",
          "rules/1.0.0",
          1);

  private static EventRecords.Content read(String type, byte[] value) {
    return EventRecords.read(Consumed.of(TOPIC, "any", value, Map.of("ce_type", type)));
  }

  @Test
  void eventsComeBackAsTheyWent() {
    assertThat(EventRecords.read(Consumed.of(EventRecords.write(AGREEMENT, TIME))))
        .isEqualTo(new EventRecords.Content.Event(AGREEMENT));
  }

  @Test
  void processedDocumentsComeBackAsTheyWent() {
    assertThat(EventRecords.read(Consumed.of(EventRecords.write(PROCESSED, TIME))))
        .isEqualTo(new EventRecords.Content.Processed(PROCESSED));
  }

  @Test
  void anEventAndTheEndOfItsDocumentShareTopicAndKey() {
    for (ProducerRecord<String, byte[]> message :
        List.of(EventRecords.write(AGREEMENT, TIME), EventRecords.write(PROCESSED, TIME))) {
      assertThat(message.topic()).isEqualTo(TOPIC);
      assertThat(message.key()).isEqualTo(DOCUMENT.value());
    }
  }

  @Test
  void headersOfAnEventAreThoseOfACloudEvent() {
    assertThat(Consumed.texts(EventRecords.write(AGREEMENT, TIME).headers()))
        .containsExactly(
            entry("ce_specversion", "1.0"),
            entry("ce_id", AGREEMENT.id().toString()),
            entry("ce_type", "dev.chancery.agreement.v1"),
            entry("ce_source", "chancery/rules/1.0.0"),
            entry("ce_time", "2026-01-31T12:00:01Z"),
            entry("content-type", "application/json"));
  }

  @Test
  void theEndOfADocumentIsNamedAfterDocumentAndEngine() {
    assertThat(Consumed.texts(EventRecords.write(PROCESSED, TIME).headers()))
        .containsEntry("ce_id", DOCUMENT.value() + "/rules/1.0.0")
        .containsEntry("ce_type", "dev.chancery.document.processed.v1");
  }

  @Test
  void aTypeThatContradictsTheValueIsMalformed() {
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class,
            () -> read("dev.chancery.visit.v1", EventJson.write(AGREEMENT)));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal)
        .hasMessage("ce_type is 'dev.chancery.visit.v1', but the value is of type AGREEMENT");
  }

  @Test
  void aTypeThatNobodyKnowsIsAnUnknownValue() {
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class, () -> read("dev.chancery.war.v1", new byte[0]));

    assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refusal)
        .hasMessage("ce_type is 'dev.chancery.war.v1', which this version does not know");
  }

  @Test
  void aMessageWithoutATypeIsMalformed() {
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                EventRecords.read(Consumed.of(TOPIC, "any", EventJson.write(AGREEMENT), Map.of())));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal).hasMessage("the message has no header ce_type");
  }

  @Test
  void anEventInPlaceOfAProcessedDocumentIsMalformed() {
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class,
            () -> read("dev.chancery.document.processed.v1", EventJson.write(AGREEMENT)));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aMessageWithoutAValueIsMalformed() {
    RefusedException refusal =
        catchThrowableOfType(RefusedException.class, () -> read("dev.chancery.visit.v1", null));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
  }
}
