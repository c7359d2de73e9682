package dev.chancery.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.Samples;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

  static List<DiplomaticEvent> events() {
    return Samples.events();
  }

  static List<ProcessedDocument> documents() {
    return Samples.documents();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode json(byte[] message) throws IOException {
    return (ObjectNode) EventJson.mapper().readTree(message);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** The message with one slot replaced by another JSON value. */
  private static byte[] with(DiplomaticEvent event, String slot, String value) throws IOException {
    return bytes(json(EventJson.write(event)).set(slot, parse(value)).toString());
  }

  private static JsonNode parse(String json) throws IOException {
    return EventJson.mapper().readTree(json.replace('\'', '"'));
  }

  private static RefusedException refusal(byte[] message) {
    return catchThrowableOfType(RefusedException.class, () -> EventJson.readEvent(message));
  }

  @ParameterizedTest
  @MethodSource("events")
  void eventsComeBackAsTheyWent(DiplomaticEvent event) {
    assertThat(EventJson.readEvent(EventJson.write(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void processedDocumentsComeBackAsTheyWent(ProcessedDocument document) {
    assertThat(EventJson.readProcessed(EventJson.write(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("events")
  void theTypeComesFirstAndThenEverySlot(DiplomaticEvent event) throws IOException {
    List<String> expected = new ArrayList<>(List.of("type"));
    expected.addAll(components(event.getClass()));

    assertThat(names(json(EventJson.write(event)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aProcessedDocumentHasEverySlot(ProcessedDocument document) throws IOException {
    assertThat(names(json(EventJson.write(document))))
        .isEqualTo(components(ProcessedDocument.class));
  }

  @Test
  void codesDatesAndTimesAreTexts() throws IOException {
    JsonNode visit = json(EventJson.write(Samples.fullVisit()));
    assertThat(visit.path("type").textValue()).isEqualTo("VISIT");
    assertThat(visit.path("documentId").textValue()).isEqualTo(Samples.DOCUMENT.value());
    assertThat(visit.path("hostCountry").textValue()).isEqualTo("CHL");
    assertThat(visit.path("start").textValue()).isEqualTo("2020-05-04");
    JsonNode document = json(EventJson.write(Samples.fullDocument()));
    assertThat(document.path("received").textValue()).isEqualTo("2026-01-31T12:00:00.250Z");
  }

  @Test
  void amountsAreWrittenWithoutAnExponent() {
    assertThat(new String(EventJson.write(Samples.fullFigure()), StandardCharsets.UTF_8))
        .contains("\"amount\":33300000.5,", "\"changePct\":-62.5,");
  }

  @Test
  void unknownFieldsAreIgnored() throws IOException {
    byte[] visit = with(Samples.fullVisit(), "mood", "{'warm': [1, null]}");
    byte[] evidence =
        with(Samples.bareVisit(), "evidence", "[{'start':0,'end':4,'quote':'Peru','page':1}]");

    assertThat(EventJson.readEvent(visit)).isEqualTo(Samples.fullVisit());
    assertThat(EventJson.readEvent(evidence)).isEqualTo(Samples.bareVisit());
  }

  @ParameterizedTest
  @MethodSource("events")
  void aMissingSlotThatMayBeNullIsNull(DiplomaticEvent event) throws IOException {
    ObjectNode withoutNulls = json(EventJson.write(event));
    withoutNulls.properties().stream()
        .filter(slot -> slot.getValue().isNull())
        .map(Map.Entry::getKey)
        .toList()
        .forEach(withoutNulls::remove);

    assertThat(EventJson.readEvent(bytes(withoutNulls.toString()))).isEqualTo(event);
  }

  static Stream<DiplomaticEvent> enumerated() {
    return Stream.of(Samples.fullVisit(), Samples.fullAgreement(), Samples.fullFigure());
  }

  @ParameterizedTest
  @MethodSource("enumerated")
  void anUnknownValueOfAnEnumeratedSlotIsNamed(DiplomaticEvent event) throws IOException {
    List<String> slots =
        Arrays.stream(event.getClass().getRecordComponents())
            .filter(component -> component.getType().isEnum())
            .map(RecordComponent::getName)
            .toList();

    assertThat(slots).isNotEmpty();
    for (String slot : slots) {
      RefusedException refusal = refusal(with(event, slot, "'FLOWN'"));
      assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
      assertThat(refusal).hasMessage(slot + " is 'FLOWN', which this version does not know");
    }
  }

  @Test
  void anUnknownGenreIsNamed() throws IOException {
    ObjectNode document = json(EventJson.write(Samples.fullDocument())).put("genre", "POEM");

    assertThatThrownBy(() -> EventJson.readProcessed(bytes(document.toString())))
        .hasMessage("genre is 'POEM', which this version does not know");
  }

  @Test
  void anUnknownTypeIsNamed() throws IOException {
    RefusedException refusal = refusal(with(Samples.fullVisit(), "type", "'WAR'"));

    assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refusal).hasMessage("type is 'WAR', which this version does not know");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "{", "[]", "5", "{}", "{\"type\":null}", "Peru", "{}{}"})
  void whatIsNoEventIsMalformed(String message) {
    RefusedException refusal = refusal(bytes(message));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal.getMessage()).isNotBlank();
  }

  @Test
  void twoEventsInOneMessageAreMalformed() {
    byte[] event = EventJson.write(Samples.bareVisit());
    byte[] twice = Arrays.copyOf(event, event.length * 2);
    System.arraycopy(event, 0, twice, event.length, event.length);

    assertThat(refusal(twice).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    byte[] latin =
        "{\"type\":\"VISIT\",\"visitor\":\"Pérez\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(latin).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aMissingValueIsMalformed() {
    assertThat(refusal(null)).hasMessage("the message has no value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "confidence  | null           | confidence: ",
        "confidence  | 2              | confidence must be 0 to 1, is 2.0",
        "confidence  | 'high'         | confidence: ",
        "confidence  | '0.5'          | confidence: ",
        "id          | null           | an event needs an id",
        "id          | 'x'            | id: ",
        "documentId  | 'x'            | documentId: not a document id: 'x'",
        "engine      | ' '            | an event needs an engine",
        "visitor     | 5              | visitor: ",
        "visitor     | ['a']          | visitor: ",
        "hostCountry | 'Chile'        | hostCountry: not a country code: 'Chile'",
        "hostCountry | 5              | hostCountry: ",
        "start       | '4 May'        | start: not a date: '4 May'",
        "start       | '2001-02-30'   | start: no such date in the calendar: 2001-02-30",
        "start       | 2001           | start: ",
        "status      | null           | a visit needs a status",
        "status      | 1              | status: ",
        "places      | 'Lima'         | places: ",
        "places      | [null]         | places must not hold null",
        "evidence    | []             | an event needs evidence",
        "evidence    | [null]         | evidence must not hold null",
        "evidence    | [{'start':0,'end':9,'quote':'Peru'}] | evidence[0]: evidence from 0 to 9",
        "evidence    | [{'start':0.5,'end':4,'quote':'Peru'}] | evidence[0].start: ",
        "evidence    | [{'end':4,'quote':'Peru'}]           | evidence[0].start: ",
        "evidence    | [{'start':0,'end':4,'quote':null}]   | evidence[0]: evidence needs a quote"
      })
  void aSlotInTheWrongFormIsNamed(String slot, String value, String message) throws IOException {
    RefusedException refusal = refusal(with(Samples.fullVisit(), slot, value));

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal.getMessage()).startsWith(message);
  }

  @Test
  void aMissingConfidenceIsRefusedNotTakenForZero() throws IOException {
    ObjectNode visit = json(EventJson.write(Samples.fullVisit()));
    visit.remove("confidence");

    assertThat(refusal(bytes(visit.toString())).getMessage()).startsWith("confidence: ");
  }

  @Test
  void aMissingNumberOfEventsIsRefusedNotTakenForZero() throws IOException {
    ObjectNode document = json(EventJson.write(Samples.fullDocument()));
    document.remove("eventCount");

    assertThatThrownBy(() -> EventJson.readProcessed(bytes(document.toString())))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("eventCount: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "received   | '31 January' | received: ",
        "received   | 5            | received: ",
        "url        | 'a b'        | url: ",
        "eventCount | -1           | eventCount must be 0 or more, is -1",
        "eventCount | 1.5          | eventCount: ",
        "text       | null         | a processed document needs a text"
      })
  void aSlotOfADocumentInTheWrongFormIsNamed(String slot, String value, String message)
      throws IOException {
    ObjectNode document = json(EventJson.write(Samples.fullDocument())).set(slot, parse(value));

    assertThatThrownBy(() -> EventJson.readProcessed(bytes(document.toString())))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED))
        .hasMessageStartingWith(message);
  }

  @Test
  void aNumberBeyondAllMeasureIsMalformed() throws IOException {
    String figure = new String(EventJson.write(Samples.fullFigure()), StandardCharsets.UTF_8);
    byte[] endless = bytes(figure.replace("33300000.5", "1e999999999"));

    assertThat(refusal(endless).getMessage()).startsWith("amount must have at most 30 digits");
  }
}
