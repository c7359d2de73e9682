package dev.chancery.ingest.publish;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bound on bytes that are in memory at the same time: who wants more waits. One that is larger
 * than the whole budget goes alone. Thread-safe and fair.
 */
public final class ByteBudget {

  /** What each holder costs beyond its bytes, so that very many tiny ones are bounded too. */
  private static final int OVERHEAD = 1024;

  private final int total;
  private final Semaphore free;

  /**
   * @param total bytes, 1 or more
   */
  public ByteBudget(int total) {
    if (total < 1) {
      throw new IllegalArgumentException("a budget must be 1 byte or more, is " + total);
    }
    this.total = total;
    this.free = new Semaphore(total, true);
  }

  /** Waits until there is room. */
  public Share take(int bytes) throws InterruptedException {
    int cost = cost(bytes);
    free.acquire(cost);
    return new Share(cost);
  }

  /** Waits for room, at most so long; null where there was none. */
  public Share take(int bytes, Duration longest) throws InterruptedException {
    int cost = cost(bytes);
    return free.tryAcquire(cost, longest.toMillis(), TimeUnit.MILLISECONDS)
        ? new Share(cost)
        : null;
  }

  /** Bytes that are not taken. */
  public int free() {
    return free.availablePermits();
  }

  private int cost(int bytes) {
    return (int) Math.min(total, (long) bytes + OVERHEAD);
  }

  /** What is taken, until it is closed; closing twice gives back once. */
  public final class Share implements AutoCloseable {
    private int held;

    private Share(int held) {
      this.held = held;
    }

    @Override
    public synchronized void close() {
      free.release(held);
      held = 0;
    }
  }
}
