package dev.chancery.store.health;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What the store is doing: reading, or waiting for something. Written by the one thread that
 * stores, read by health checks and metrics. Logs only when it changes.
 */
@Singleton
public final class Condition {

  private static final Logger LOG = Logger.getLogger(Condition.class);

  private volatile String waitingFor = "start";
  private volatile String reason = "the service is starting";
  private volatile long lastTurn = System.nanoTime();
  private volatile Supplier<Duration> heartbeatAge = () -> null;

  /** Nothing hinders it. */
  public void running() {
    turn();
    if (waitingFor != null) {
      LOG.infof("event=store.running after=%s", waitingFor);
      reason = null;
      waitingFor = null;
    }
  }

  /**
   * It cannot go on and tries again.
   *
   * @param what one word: broker, database, stream
   * @param why names the failure
   */
  public void waitFor(String what, String why) {
    turn();
    if (!what.equals(waitingFor)) {
      LOG.warnf("event=store.waiting for=%s reason=\"%s\"", what, why);
    }
    reason = why;
    waitingFor = what;
  }

  /** The storing thread is not stuck. */
  public void turn() {
    lastTurn = System.nanoTime();
  }

  /**
   * @param age gives how long ago the consumer last sent a heartbeat to its group, null for never
   */
  public void watchHeartbeat(Supplier<Duration> age) {
    heartbeatAge = age;
  }

  /** What it waits for; null while it runs. */
  public String waitingFor() {
    return waitingFor;
  }

  /** Why it waits; null while it runs. */
  public String reason() {
    return reason;
  }

  public Duration sinceLastTurn() {
    return Duration.ofNanos(System.nanoTime() - lastTurn);
  }

  /** How long ago the group last heard of this consumer; null for never. */
  public Duration heartbeatAge() {
    return heartbeatAge.get();
  }
}
