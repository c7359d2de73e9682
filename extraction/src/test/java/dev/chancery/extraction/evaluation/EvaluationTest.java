package dev.chancery.extraction.evaluation;

import static dev.chancery.extraction.evaluation.Annotations.document;
import static dev.chancery.extraction.evaluation.Annotations.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.evaluation.Predictions.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String TEXT = "Ana Soto visited Chile. Juan Paz went to Bolivia.";

  private static final AnnotatedEvent SOTO =
      event(
          "{'type': 'VISIT', 'visitor': 'Ana Soto', 'visitorCountry': null, 'hostCountry': 'CHL',"
              + " 'start': null, 'status': 'COMPLETED', 'evidence': ['Ana Soto visited Chile']}");

  private static final AnnotatedEvent PAZ =
      event(
          "{'type': 'VISIT', 'visitor': 'Juan Paz', 'visitorCountry': 'PER', 'hostCountry': 'BOL',"
              + " 'start': null, 'status': 'COMPLETED', 'evidence': ['went to Bolivia']}");

  private static final GoldCorpus CORPUS =
      new GoldCorpus(
          List.of(document("a", TEXT, SOTO, PAZ), document("b", "Rain."), document("c", "Sun.")));

  private static Evaluation evaluate(Map<String, List<AnnotatedEvent>> predictions) {
    return Evaluation.of(
        CORPUS, document -> Prediction.of(predictions.getOrDefault(document.name(), List.of())));
  }

  /** One right, one with a wrong slot, one false. */
  private static Evaluation mixed() {
    return evaluate(
        Map.of(
            "a",
            List.of(
                event(SOTO, "{'id': 'x', 'confidence': 0.95}"),
                event(PAZ, "{'status': 'PLANNED', 'confidence': 0.91}")),
            "b",
            List.of(event(SOTO, "{'confidence': 0.31}"))));
  }

  @Test
  void theTableIsAligned() {
    assertThat(mixed().table())
        .isEqualTo(
            """
            type           gold   got  found       P     R found F1   slot F1
            VISIT             2     3      2   0.667 1.000    0.800     0.733
            AGREEMENT         0     0      0   0.000 0.000    0.000     0.000
            TRADE_FIGURE      0     0      0   0.000 0.000    0.000     0.000
            ALL               2     3      2   0.667 1.000    0.800     0.733
            documents without events: 2, of which with a false alarm: 1
            """);
  }

  @Test
  void theJsonHoldsTheFiguresUnrounded() {
    assertThat(mixed().json())
        .startsWith(
            """
            {
             "VISIT": {
              "gold": 2,
              "predicted": 3,
              "found": 2,
              "precision": 0.6666666666666666,
              "recall": 1.0,
              "foundF1": 0.8,
            """)
        .endsWith(
            """
             "emptyDocuments": {
              "count": 2,
              "withFalseAlarm": 1
             }
            }""");
  }

  @Test
  void errorsNameTheDocumentAndWhatIsWrong() {
    Evaluation evaluation =
        evaluate(
            Map.of(
                "a", List.of(event(PAZ, "{'status': 'PLANNED', 'documentId': 'x'}")),
                "b", List.of(event("{'type': 'VISIT', 'evidence': [{'quote': 'Rain'}]}"))));

    assertThat(evaluation.errors())
        .containsExactly(
            "a MISSED  {\"type\":\"VISIT\",\"visitor\":\"Ana Soto\",\"hostCountry\":\"CHL\","
                + "\"status\":\"COMPLETED\",\"evidence\":[\"Ana Soto visited Chile\"]}",
            "a SLOTS   0.83 wrong: status\n"
                + "          gold {\"type\":\"VISIT\",\"visitor\":\"Juan Paz\","
                + "\"visitorCountry\":\"PER\",\"hostCountry\":\"BOL\",\"status\":\"COMPLETED\","
                + "\"evidence\":[\"went to Bolivia\"]}\n"
                + "          got  {\"type\":\"VISIT\",\"visitor\":\"Juan Paz\","
                + "\"visitorCountry\":\"PER\",\"hostCountry\":\"BOL\",\"status\":\"PLANNED\","
                + "\"evidence\":[\"went to Bolivia\"]}",
            "b FALSE   {\"type\":\"VISIT\",\"evidence\":[\"Rain\"]}");
  }

  @Test
  void rightPredictionsHaveNoErrors() {
    Evaluation evaluation = evaluate(Map.of("a", List.of(PAZ, SOTO)));

    assertThat(evaluation.errors()).isEmpty();
    assertThat(evaluation.all().slotF1()).isEqualTo(1);
  }

  @Test
  void confidenceIsComparedWithTheTruth() {
    Calibration calibration = mixed().calibration();

    assertThat(calibration.count()).isEqualTo(3);
    assertThat(calibration.bins().get(9).count()).isEqualTo(2);
    assertThat(calibration.bins().get(9).meanConfidence()).isEqualTo(0.93, within(1e-9));
    assertThat(calibration.bins().get(9).shareRight()).isEqualTo(1);
    assertThat(calibration.error()).isEqualTo((2 * 0.07 + 0.31) / 3, within(1e-9));
    assertThat(calibration.table())
        .isEqualTo(
            """
            confidence  events   mean  right
            0.3 - 0.4         1  0.310  0.000
            0.9 - 1.0         2  0.930  1.000
            expected calibration error: 0.150
            """);
  }

  @Test
  void fullConfidenceFallsIntoTheHighestBin() {
    Calibration calibration =
        evaluate(Map.of("a", List.of(event(SOTO, "{'confidence': 1}")))).calibration();
    assertThat(calibration.bins().get(9).count()).isEqualTo(1);
  }

  @Test
  void anEngineIsRunOverTheTexts() {
    Evaluation evaluation = Evaluation.of(CORPUS, RuleEngine.standard());

    assertThat(evaluation.all().gold()).isEqualTo(2);
    assertThat(evaluation.falseAlarms()).isZero();
  }

  @Test
  void aDocumentThatCannotBeReadIsReportedAndItsEventsAreMissed() {
    GoldCorpus corpus = new GoldCorpus(List.of(document("blank", " ", SOTO)));
    Evaluation evaluation = Evaluation.of(corpus, new NothingFinder());

    assertThat(evaluation.errors().get(0)).startsWith("blank REFUSED empty: ");
    assertThat(evaluation.all().recall()).isZero();
  }

  @Test
  void predictionsAreReadFromAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), "[" + SOTO.json() + "]");
    Files.writeString(folder.resolve("b.json"), "{\"events\": [{\"type\": \"RAIN\"}]}");

    Evaluation evaluation = Evaluation.of(CORPUS, Predictions.in(folder));

    assertThat(evaluation.all().found()).isEqualTo(1);
    assertThat(evaluation.all().predicted()).isEqualTo(1);
    assertThat(evaluation.falseAlarms()).isEqualTo(1);
  }

  private static final class NothingFinder implements EventExtractor {
    @Override
    public String engine() {
      return "none/1.0.0";
    }

    @Override
    public List<DiplomaticEvent> extract(Document document) {
      return List.of();
    }
  }
}
