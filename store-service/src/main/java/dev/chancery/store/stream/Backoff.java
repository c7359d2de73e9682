package dev.chancery.store.stream;

import java.time.Duration;

/** Pauses that double from 200 ms up to a limit. Not thread-safe. */
public final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(200);

  private final Duration longest;
  private Duration next = FIRST;

  public Backoff(Duration longest) {
    this.longest = longest;
  }

  public Duration next() {
    Duration pause = next.compareTo(longest) < 0 ? next : longest;
    next = pause.multipliedBy(2);
    return pause;
  }
}
