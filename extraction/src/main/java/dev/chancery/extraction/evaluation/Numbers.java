package dev.chancery.extraction.evaluation;

/** Numbers as texts tell them: rounded. */
final class Numbers {

  /** Half a percent: "about 1.2 billion" for 1.204 billion. */
  private static final double TOLERANCE = 0.005;

  private static final double SMALLEST_SCALE = 1e-9;

  private Numbers() {}

  /** Whether both are missing, or both are there and equal but for rounding. */
  static boolean same(Double one, Double other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    double scale = Math.max(Math.max(Math.abs(one), Math.abs(other)), SMALLEST_SCALE);
    return Math.abs(one - other) <= TOLERANCE * scale;
  }
}
