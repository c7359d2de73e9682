package dev.chancery.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SharedCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are those of the reference scorer, a Python program beside the shared corpus. */
class ReferenceScorerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path predictions;
  private SharedCorpus shared;

  @BeforeEach
  void findReference() {
    shared = SharedCorpus.orSkip();
    Assumptions.assumeTrue(
        Files.exists(shared.scorer()), () -> "skipped: there is no " + shared.scorer());
    Assumptions.assumeTrue(pythonRuns(), "skipped: there is no python3 on the path");
  }

  private static boolean pythonRuns() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String reference(Path gold, String... options) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                "python3", shared.scorer().toString(), gold.toString(), predictions.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.command().addAll(List.of(options));
    command.environment().put("PYTHONUTF8", "1");
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void figuresAreEqualOnDistortedEventsOfTheDevelopmentSet(long seed) throws Exception {
    distort(shared.dev(), seed);
    assertSameFigures(shared.dev());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void figuresAreEqualOnDistortedEventsOfTheSeeds(long seed) throws Exception {
    distort(shared.seeds(), seed);
    assertSameFigures(shared.seeds());
  }

  @Test
  void figuresAreEqualWithoutPredictions() throws Exception {
    assertSameFigures(shared.dev());
  }

  @Test
  void figuresAreEqualOnWhatTheEngineFinds() throws Exception {
    GoldCorpus corpus = GoldCorpus.read(shared.seeds());
    Predictions engine = Predictions.by(RuleEngine.standard());
    for (GoldDocument document : corpus.documents()) {
      ArrayNode events = JSON.createArrayNode();
      engine.of(document).events().forEach(event -> events.add(event.json()));
      write(document, events);
    }

    assertThat(Evaluation.of(corpus, engine).table()).isEqualTo(reference(shared.seeds()));
  }

  private void distort(Path gold, long seed) throws IOException {
    Distortion distortion = new Distortion(seed);
    for (GoldDocument document : GoldCorpus.read(gold).documents()) {
      ArrayNode events = JSON.createArrayNode().addAll(distortion.of(document.events()));
      if (!events.isEmpty()) {
        boolean bare = document.name().hashCode() % 2 == 0;
        write(document, bare ? events : JSON.createObjectNode().set("events", events));
      }
    }
  }

  private void write(GoldDocument document, JsonNode events) throws IOException {
    Files.writeString(predictions.resolve(document.name() + ".json"), events.toString());
  }

  private void assertSameFigures(Path gold) throws IOException, InterruptedException {
    Evaluation evaluation = Evaluation.of(GoldCorpus.read(gold), Predictions.in(predictions));

    assertThat(evaluation.table()).isEqualTo(reference(gold));
    Map<String, Double> figures = figures(reference(gold, "--json"));
    Map<String, Double> ours = figures(evaluation.json());
    assertThat(ours.keySet()).containsExactlyElementsOf(figures.keySet());
    figures.forEach(
        (name, figure) -> assertThat(ours.get(name)).as(name).isCloseTo(figure, within(1e-9)));
  }

  /** From names as {@code VISIT.precision}. */
  private static Map<String, Double> figures(String json) throws JsonProcessingException {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (var row : JSON.readTree(json).properties()) {
      for (var figure : row.getValue().properties()) {
        figures.put(row.getKey() + "." + figure.getKey(), figure.getValue().asDouble());
      }
    }
    return figures;
  }
}
