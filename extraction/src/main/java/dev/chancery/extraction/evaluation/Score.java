package dev.chancery.extraction.evaluation;

/**
 * Counts and measures of one type, or of all.
 *
 * @param gold annotated events
 * @param predicted events that the engine found
 * @param found annotated events that it found
 * @param slotSum over those, the sum of their shares of right slots
 */
public record Score(int gold, int predicted, int found, double slotSum) {

  static final Score NONE = new Score(0, 0, 0, 0);

  Score plus(Score other) {
    return new Score(
        gold + other.gold,
        predicted + other.predicted,
        found + other.found,
        slotSum + other.slotSum);
  }

  /** Share of what the engine found that is right, 0 where it found nothing. */
  public double precision() {
    return share(found, predicted);
  }

  /** Share of what is annotated that the engine found, 0 where nothing is. */
  public double recall() {
    return share(found, gold);
  }

  /** Harmonic mean of precision and recall. */
  public double foundF1() {
    return f1(found);
  }

  /** The same, each found event weighted by its share of right slots. */
  public double slotF1() {
    return f1(slotSum);
  }

  private double f1(double hits) {
    double precision = share(hits, predicted);
    double recall = share(hits, gold);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(double hits, int all) {
    return all == 0 ? 0 : hits / all;
  }
}
