package dev.chancery.extraction.candidate;

import dev.chancery.extraction.lexicon.TsvResource;
import dev.chancery.extraction.lexicon.TsvResource.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely an event is right, from the signs it is told by: a logistic model whose weights are
 * fitted to annotated texts ({@code chancery evaluate --fit}).
 */
public final class Confidence {

  /** The file of weights beside this class: a sign and its weight a line. */
  public static final String FILE = "confidence.tsv";

  /** Nothing that is read from a text is certain, or hopeless. */
  private static final double LEAST = 0.05;

  private static final double MOST = 0.99;

  private static final double STEPS = 100;

  private final Map<String, Double> weights;
  private final long checksum;

  private Confidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
    this.checksum = new TreeMap<>(weights).toString().hashCode();
  }

  /**
   * The weights that come with the engine.
   *
   * @throws IllegalArgumentException where a line is broken; names file and line
   */
  public static Confidence standard() {
    return of(TsvResource.read(Confidence.class, FILE));
  }

  static Confidence of(List<Row> rows) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : rows) {
      try {
        if (weights.put(row.cell(0), Double.parseDouble(row.cell(1))) != null) {
          throw row.error("'" + row.cell(0) + "' stands there twice");
        }
      } catch (NumberFormatException e) {
        throw row.error("'" + row.cell(1) + "' is no weight, as 0.25");
      }
    }
    return new Confidence(weights);
  }

  /** Other weights, another checksum. */
  public long checksum() {
    return checksum;
  }

  /** From 0.05 to 0.99, in steps of a hundredth. */
  public double from(List<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += weight(sign);
    }
    double likely = 1 / (1 + Math.exp(-sum));
    return Math.round(STEPS * Math.max(LEAST, Math.min(MOST, likely))) / STEPS;
  }

  /** 0 for a sign that tells nothing. */
  public double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
