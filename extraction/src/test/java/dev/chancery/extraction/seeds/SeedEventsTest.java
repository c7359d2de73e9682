package dev.chancery.extraction.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.extraction.evaluation.AnnotatedEvent;
import dev.chancery.extraction.evaluation.Evaluation;
import dev.chancery.extraction.evaluation.GoldCorpus;
import dev.chancery.extraction.evaluation.GoldDocument;
import dev.chancery.extraction.evaluation.Predictions;
import dev.chancery.extraction.evaluation.Predictions.Prediction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The engine finds in the sample documents most that they tell, and in the hard ones part of it.
 */
class SeedEventsTest {

  /** Raised as the engine gets better; a fall is a defect. */
  private static final double LEAST_FOUND_F1 = 0.96;

  /** Raised as the engine gets better; a document that it reads well moves to the seeds. */
  private static final double LEAST_FOUND_F1_IN_HARD_DOCUMENTS = 0.77;

  private final EventExtractor engine = RuleEngine.standard();

  @Test
  void findsTheExpectedEvents() throws IOException {
    Evaluation evaluation = evaluate(Seed.all());

    assertThat(evaluation.all().foundF1())
        .as("%s%n%s", evaluation.table(), String.join("\n", evaluation.errors()))
        .isGreaterThanOrEqualTo(LEAST_FOUND_F1);
    assertThat(evaluation.falseAlarms())
        .as("documents without events in which there are some%n%s", evaluation.table())
        .isZero();
  }

  @Test
  void findsAGoodPartOfTheEventsOfHardDocuments() throws IOException {
    Evaluation evaluation = evaluate(Seed.in(Seed.HARD));

    assertThat(evaluation.all().foundF1())
        .as("%s%n%s", evaluation.table(), String.join("\n", evaluation.errors()))
        .isGreaterThanOrEqualTo(LEAST_FOUND_F1_IN_HARD_DOCUMENTS);
  }

  private Evaluation evaluate(List<Seed> seeds) {
    List<GoldDocument> gold = new ArrayList<>();
    Map<String, List<AnnotatedEvent>> found = new HashMap<>();
    for (Seed seed : seeds) {
      Document document = new DocumentReader().read(seed.raw());
      gold.add(new GoldDocument(seed.name(), document.text(), seed.published(), annotated(seed)));
      found.put(seed.name(), engine.extract(document).stream().map(AnnotatedEvent::of).toList());
    }
    Predictions predictions = document -> new Prediction(found.get(document.name()), null);
    return Evaluation.of(new GoldCorpus(gold), predictions);
  }

  @Test
  void findsNothingInADocumentInAnotherLanguage() throws IOException {
    assertThat(extract("visite-dakar-2015")).isEmpty();
  }

  private List<DiplomaticEvent> extract(String name) throws IOException {
    Seed seed =
        Seed.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return engine.extract(new DocumentReader().read(seed.raw()));
  }

  private static List<AnnotatedEvent> annotated(Seed seed) {
    List<AnnotatedEvent> events = new ArrayList<>();
    for (JsonNode event : seed.expected().path("events")) {
      events.add(new AnnotatedEvent((ObjectNode) event));
    }
    return events;
  }
}
