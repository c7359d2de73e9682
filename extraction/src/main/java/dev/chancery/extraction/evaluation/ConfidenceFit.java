package dev.chancery.extraction.evaluation;

import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.extraction.evaluation.Calibration.Judged;
import dev.chancery.extraction.resolve.Explanation.ExplainedEvent;
import dev.chancery.extraction.resolve.Explanation.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the engine's confidence to annotated texts: a logistic regression over the signs of its
 * events, held back (L2) so that a rare sign weighs little.
 *
 * @param weights by sign; signs that tell next to nothing are left out
 * @param calibration what the confidence would be worth on texts it was not fitted to: each tenth
 *     of the documents judged by weights from the other nine
 */
public record ConfidenceFit(Map<String, Double> weights, Calibration calibration) {

  private static final int FOLDS = 10;
  private static final int ROUNDS = 3000;
  private static final double RATE = 2.0;
  private static final double HOLD = 1.5;

  /** Weights below are not worth a line. */
  private static final double LEAST = 0.05;

  public ConfidenceFit {
    weights = Map.copyOf(weights);
  }

  /** An event of the engine with its signs, and whether it is right. */
  private record Example(int document, List<String> signs, boolean right) {}

  public static ConfidenceFit of(GoldCorpus corpus, RuleEngine engine) {
    List<Example> examples = examples(corpus, engine);
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<String, Double> weights =
          fit(examples.stream().filter(example -> example.document() % FOLDS != held).toList());
      examples.stream()
          .filter(example -> example.document() % FOLDS == held)
          .map(example -> new Judged(likely(weights, example.signs()), example.right()))
          .forEach(judged::add);
    }
    return new ConfidenceFit(fit(examples), Calibration.of(judged));
  }

  private static List<Example> examples(GoldCorpus corpus, RuleEngine engine) {
    DocumentReader reader = new DocumentReader();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < corpus.documents().size(); i++) {
      GoldDocument document = corpus.documents().get(i);
      List<ExplainedEvent> explained = engine.explain(reader.read(document.raw())).events();
      List<AnnotatedEvent> events =
          explained.stream().map(ExplainedEvent::event).map(AnnotatedEvent::of).toList();
      EventMatching matching = EventMatching.of(document.events(), events, document.text());
      for (int k = 0; k < explained.size(); k++) {
        List<String> signs = explained.get(k).signs().stream().map(Sign::sign).toList();
        examples.add(new Example(i, signs, matching.hasPredicted(k)));
      }
    }
    return examples;
  }

  private static Map<String, Double> fit(List<Example> examples) {
    Map<String, Integer> places = new HashMap<>();
    for (Example example : examples) {
      example.signs().forEach(sign -> places.putIfAbsent(sign, places.size()));
    }
    int[][] signs =
        examples.stream()
            .map(example -> example.signs().stream().mapToInt(places::get).toArray())
            .toArray(int[][]::new);
    double[] weights = new double[places.size()];
    double[] slope = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(slope, 0);
      for (int i = 0; i < signs.length; i++) {
        double sum = 0;
        for (int sign : signs[i]) {
          sum += weights[sign];
        }
        double miss = (examples.get(i).right() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        for (int sign : signs[i]) {
          slope[sign] += miss;
        }
      }
      for (int k = 0; k < weights.length; k++) {
        weights[k] += RATE * (slope[k] - HOLD * weights[k]) / signs.length;
      }
    }
    Map<String, Double> fitted = new HashMap<>();
    places.forEach((sign, place) -> fitted.put(sign, weights[place]));
    return fitted;
  }

  private static double likely(Map<String, Double> weights, List<String> signs) {
    double sum = signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** The weights in the form that the engine reads, in the order of the signs. */
  public String tsv() {
    return new TreeMap<>(weights)
        .entrySet().stream()
            .filter(entry -> Math.abs(entry.getValue()) >= LEAST)
            .map(entry -> entry.getKey() + "\t" + Figures.digits(entry.getValue(), 2) + "\n")
            .collect(
                Collectors.joining(
                    "", "# Made by: chancery evaluate GOLD_DIR --fit FILE. Sign, weight.\n", ""));
  }
}
