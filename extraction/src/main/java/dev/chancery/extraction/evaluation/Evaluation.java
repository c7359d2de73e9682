package dev.chancery.extraction.evaluation;

import dev.chancery.contracts.event.EventType;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.evaluation.Calibration.Judged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good predictions are on a corpus.
 *
 * @param scores of each type; all types are there
 * @param emptyDocuments number of documents that tell no event
 * @param falseAlarms how many of those are said to tell one
 * @param errors one entry for each refused document, missed event, false alarm and event with wrong
 *     slots, in the order of the documents; it begins with the document's name and may have several
 *     lines
 * @param calibration how confidence and truth go together
 */
public record Evaluation(
    Map<EventType, Score> scores,
    int emptyDocuments,
    int falseAlarms,
    List<String> errors,
    Calibration calibration) {

  public Evaluation {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    errors = List.copyOf(errors);
  }

  /** Runs an engine over the corpus. */
  public static Evaluation of(GoldCorpus corpus, EventExtractor engine) {
    return of(corpus, Predictions.by(engine));
  }

  public static Evaluation of(GoldCorpus corpus, Predictions predictions) {
    List<DocumentComparison> comparisons =
        corpus.documents().stream()
            .map(document -> DocumentComparison.of(document, predictions.of(document)))
            .toList();
    Map<EventType, Score> scores = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      scores.put(
          type,
          comparisons.stream()
              .map(comparison -> comparison.score(type))
              .reduce(Score.NONE, Score::plus));
    }
    return new Evaluation(
        scores,
        (int) comparisons.stream().filter(DocumentComparison::isEmpty).count(),
        (int) comparisons.stream().filter(DocumentComparison::isFalseAlarm).count(),
        comparisons.stream().flatMap(comparison -> comparison.errors().stream()).toList(),
        Calibration.of(judged(comparisons)));
  }

  private static List<Judged> judged(List<DocumentComparison> comparisons) {
    List<Judged> judged = new ArrayList<>();
    for (DocumentComparison comparison : comparisons) {
      List<AnnotatedEvent> events = comparison.prediction().events();
      for (int i = 0; i < events.size(); i++) {
        Double confidence = events.get(i).confidence();
        if (confidence != null) {
          judged.add(new Judged(confidence, comparison.matching().hasPredicted(i)));
        }
      }
    }
    return judged;
  }

  /** The score of all types together. */
  public Score all() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Aligned text: a line a type, one for all, and one for the documents without events. */
  public String table() {
    return ScoreReport.table(this);
  }

  /** The same figures, unrounded, as a JSON object. */
  public String json() {
    return ScoreReport.json(this);
  }
}
