package dev.chancery.extract.health;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * What can be told from outside of the loop that reads documents: its last sign of life, and its
 * place in the consumer group. Thread-safe.
 */
public final class Pulse {

  private static final int NOT_A_MEMBER = -1;

  private volatile long lastBeat = System.nanoTime();
  private volatile boolean ended;
  private final AtomicInteger sessions = new AtomicInteger();
  private volatile int partitions = NOT_A_MEMBER;
  private volatile DoubleSupplier heartbeatAge = Pulse::noHeartbeat;
  private volatile long memberSince = System.nanoTime();

  /** The loop is alive. */
  public void beat() {
    lastBeat = System.nanoTime();
  }

  /** The loop will not come back. */
  public void end() {
    ended = true;
  }

  /**
   * A consumer begins.
   *
   * @param heartbeatAge seconds since its last heartbeat to the broker, negative before the first
   */
  public void begin(DoubleSupplier heartbeatAge) {
    this.heartbeatAge = heartbeatAge;
    sessions.incrementAndGet();
  }

  /** How many consumers have begun, one after the other. */
  public int sessions() {
    return sessions.get();
  }

  /** The group has given the consumer this many partitions, 0 where others have them all. */
  public void assigned(int count) {
    if (!isMember()) {
      memberSince = System.nanoTime();
    }
    partitions = count;
  }

  /** The consumer is in no group, or the group is at odds. */
  public void lost() {
    partitions = NOT_A_MEMBER;
  }

  /** Since the loop's last sign of life. */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastBeat);
  }

  public boolean hasEnded() {
    return ended;
  }

  public boolean isMember() {
    return partitions != NOT_A_MEMBER;
  }

  /** Partitions of this instance. */
  public int partitions() {
    return Math.max(0, partitions);
  }

  /**
   * Seconds since the consumer last spoke to its coordinator: since its last heartbeat, or since it
   * joined the group where the first is still to come. A broker that goes away in between shows
   * too.
   */
  public double heartbeatAge() {
    double told = heartbeatAge.getAsDouble();
    return told >= 0 ? told : Duration.ofNanos(System.nanoTime() - memberSince).toMillis() / 1000.0;
  }

  private static double noHeartbeat() {
    return 0;
  }
}
