package dev.chancery.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an engine's confidence can be believed: of the events to which it gave 0.8, four in five
 * should be right.
 *
 * @param bins from the lowest confidence to the highest, ten of equal width; empty ones too
 */
public record Calibration(List<Bin> bins) {

  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * The events of one range of confidence.
   *
   * @param from the lowest confidence in it
   * @param to the highest, exclusive but for 1
   * @param count number of events
   * @param meanConfidence their mean confidence, 0 where there are none
   * @param shareRight the share of them that stand for an annotated event, 0 where there are none
   */
  public record Bin(double from, double to, int count, double meanConfidence, double shareRight) {

    private static Bin of(int place, List<Judged> events) {
      int number = events.size();
      double divisor = Math.max(1, number);
      return new Bin(
          place / (double) BINS,
          (place + 1) / (double) BINS,
          number,
          events.stream().mapToDouble(Judged::confidence).sum() / divisor,
          events.stream().filter(Judged::right).count() / divisor);
    }

    /** How far confidence and truth are apart. */
    public double gap() {
      return Math.abs(meanConfidence - shareRight);
    }
  }

  /** An event's confidence and whether it is right. */
  record Judged(double confidence, boolean right) {}

  static Calibration of(List<Judged> events) {
    List<List<Judged>> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new ArrayList<>());
    }
    for (Judged event : events) {
      int bin = (int) Math.floor(event.confidence() * BINS);
      bins.get(Math.max(0, Math.min(BINS - 1, bin))).add(event);
    }
    List<Bin> result = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      result.add(Bin.of(i, bins.get(i)));
    }
    return new Calibration(result);
  }

  /** Number of events that carry a confidence. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /** The expected calibration error: the mean gap, each bin weighted by its events; 0 is best. */
  public double error() {
    double gaps = bins.stream().mapToDouble(bin -> bin.gap() * bin.count()).sum();
    return count() == 0 ? 0 : gaps / count();
  }

  /** Aligned text, one line a bin that has events. */
  public String table() {
    String header = "confidence  events   mean  right\n";
    String rows =
        bins.stream()
            .filter(bin -> bin.count() > 0)
            .map(
                bin ->
                    String.format(
                        "%s - %s  %8d  %5s  %5s\n",
                        Figures.digits(bin.from(), 1),
                        Figures.digits(bin.to(), 1),
                        bin.count(),
                        Figures.digits(bin.meanConfidence(), 3),
                        Figures.digits(bin.shareRight(), 3)))
            .collect(Collectors.joining());
    return header + rows + "expected calibration error: " + Figures.digits(error(), 3) + "\n";
  }
}
