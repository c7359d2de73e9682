package dev.chancery.store.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that the storing thread ends, after what it has in hand. Thread-safe. */
public final class Shutdown {

  private final CountDownLatch requested = new CountDownLatch(1);

  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits that long, less where the end is wished. */
  public void await(Duration pause) throws InterruptedException {
    boolean ended = requested.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    assert !ended || isRequested();
  }
}
