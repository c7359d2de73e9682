package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.event.EventType;
import dev.chancery.extraction.evaluation.EventMatching.Pair;
import dev.chancery.extraction.evaluation.Predictions.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One document: what is annotated, what is predicted, and which goes with which.
 *
 * @param document the annotated document
 * @param prediction what is said of it
 * @param matching which events go together
 */
record DocumentComparison(GoldDocument document, Prediction prediction, EventMatching matching) {

  private static final int LONGEST_EVENT = 400;

  /** Slots that say nothing of the event itself. */
  private static final Set<String> BOOKKEEPING = Set.of("id", "documentId", "engine");

  static DocumentComparison of(GoldDocument document, Prediction prediction) {
    return new DocumentComparison(
        document,
        prediction,
        EventMatching.of(document.events(), prediction.events(), document.text()));
  }

  Score score(EventType type) {
    List<Pair> found = matching.pairs().stream().filter(pair -> pair.type() == type).toList();
    return new Score(
        count(document.events(), type),
        count(prediction.events(), type),
        found.size(),
        found.stream().mapToDouble(Pair::score).sum());
  }

  private static int count(List<AnnotatedEvent> events, EventType type) {
    return (int) events.stream().filter(event -> event.is(type)).count();
  }

  boolean isEmpty() {
    return document.events().isEmpty();
  }

  boolean isFalseAlarm() {
    return isEmpty() && !prediction.events().isEmpty();
  }

  /** One entry for each refusal, miss, false alarm and event with wrong slots. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    String name = document.name();
    if (prediction.refusal() != null) {
      errors.add(name + " REFUSED " + prediction.refusal());
    }
    for (int i = 0; i < document.events().size(); i++) {
      if (!matching.hasGold(i)) {
        errors.add(name + " MISSED  " + brief(document.events().get(i)));
      }
    }
    for (int j = 0; j < prediction.events().size(); j++) {
      if (!matching.hasPredicted(j)) {
        errors.add(name + " FALSE   " + brief(prediction.events().get(j)));
      }
    }
    for (Pair pair : matching.pairs()) {
      if (pair.score() < 1) {
        errors.add(slotError(pair));
      }
    }
    return errors;
  }

  private String slotError(Pair pair) {
    String name = document.name();
    String indent = "\n" + " ".repeat(name.length() + 1) + "        ";
    return name
        + " SLOTS   "
        + Figures.digits(pair.score(), 2)
        + " wrong: "
        + String.join(", ", pair.slots().wrong())
        + indent
        + "gold "
        + brief(document.events().get(pair.gold()))
        + indent
        + "got  "
        + brief(prediction.events().get(pair.predicted()));
  }

  /** The filled slots in one line; of the evidence only the words. */
  private static String brief(AnnotatedEvent event) {
    ObjectNode brief = event.json().objectNode();
    for (var slot : event.json().properties()) {
      JsonNode value = slot.getValue();
      if (slot.getKey().equals("evidence")) {
        ArrayNode quotes = brief.putArray("evidence");
        event.quotes().forEach(quotes::add);
      } else if (!value.isNull() && !BOOKKEEPING.contains(slot.getKey())) {
        brief.set(slot.getKey(), value);
      }
    }
    String line = brief.toString();
    return line.length() <= LONGEST_EVENT ? line : line.substring(0, LONGEST_EVENT) + "…";
  }
}
