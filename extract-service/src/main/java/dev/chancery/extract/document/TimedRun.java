package dev.chancery.extract.document;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * One document on a worker thread. Either the work ends or its time does; whoever is first gives
 * the outcome, and a late outcome is dropped. A thread whose time is up is interrupted and left
 * behind.
 */
final class TimedRun implements Runnable {

  private enum State {
    WAITING,
    RUNNING,
    ABANDONED,
    ENDED
  }

  private final Supplier<Outcome> work;
  private final Supplier<Outcome> timeout;
  private final Runnable abandoned;
  private final Runnable returned;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

  private State state = State.WAITING;
  private Thread thread;

  /**
   * @param timeout the outcome when the time is up
   * @param abandoned called when the thread is left behind
   * @param returned called when such a thread ended after all
   */
  TimedRun(
      Supplier<Outcome> work, Supplier<Outcome> timeout, Runnable abandoned, Runnable returned) {
    this.work = work;
    this.timeout = timeout;
    this.abandoned = abandoned;
    this.returned = returned;
  }

  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  @Override
  public void run() {
    if (begin()) {
      try {
        outcome.complete(work.get());
      } finally {
        end();
      }
    }
  }

  private synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    thread = Thread.currentThread();
    return true;
  }

  private synchronized void end() {
    if (state == State.ABANDONED) {
      returned.run();
    }
    state = State.ENDED;
    thread = null;
  }

  synchronized void timeUp() {
    if (state == State.RUNNING) {
      state = State.ABANDONED;
      abandoned.run();
      // Before the interruption, which may make the work fail for a reason of its own.
      outcome.complete(timeout.get());
      thread.interrupt();
    } else if (state == State.WAITING) {
      state = State.ENDED;
      outcome.complete(timeout.get());
    }
  }
}
