package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An evaluation for people and for programs. */
final class ScoreReport {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ScoreReport() {}

  private static Map<String, Score> rows(Evaluation evaluation) {
    Map<String, Score> rows = new LinkedHashMap<>();
    evaluation.scores().forEach((type, score) -> rows.put(type.name(), score));
    rows.put("ALL", evaluation.all());
    return rows;
  }

  static String table(Evaluation evaluation) {
    StringBuilder table =
        new StringBuilder("type           gold   got  found       P     R found F1   slot F1\n");
    rows(evaluation).forEach((name, score) -> table.append(line(name, score)));
    return table
        .append("documents without events: ")
        .append(evaluation.emptyDocuments())
        .append(", of which with a false alarm: ")
        .append(evaluation.falseAlarms())
        .append('\n')
        .toString();
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-13s%6d%6d%7d   %5s %5s %8s   %7s\n",
        name,
        score.gold(),
        score.predicted(),
        score.found(),
        Figures.digits(score.precision(), 3),
        Figures.digits(score.recall(), 3),
        Figures.digits(score.foundF1(), 3),
        Figures.digits(score.slotF1(), 3));
  }

  static String json(Evaluation evaluation) {
    ObjectNode report = JSON.createObjectNode();
    rows(evaluation)
        .forEach(
            (name, score) ->
                report
                    .putObject(name)
                    .put("gold", score.gold())
                    .put("predicted", score.predicted())
                    .put("found", score.found())
                    .put("precision", score.precision())
                    .put("recall", score.recall())
                    .put("foundF1", score.foundF1())
                    .put("slotF1", score.slotF1()));
    report
        .putObject("emptyDocuments")
        .put("count", evaluation.emptyDocuments())
        .put("withFalseAlarm", evaluation.falseAlarms());
    try {
      return JSON.writer(oneSpaceIndent()).writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers can always be written", e);
    }
  }

  private static DefaultPrettyPrinter oneSpaceIndent() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter(" ", "\n"));
  }
}
