package dev.chancery.local;

import java.time.Duration;
import java.util.Locale;

/** The time since a start; printed as {@code " (2.1 s)"}. */
record Stopwatch(long begin) {

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  boolean isOver(Duration limit) {
    return System.nanoTime() - begin > limit.toNanos();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, " (%.1f s)", (System.nanoTime() - begin) / 1e9);
  }
}
