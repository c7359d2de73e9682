package dev.chancery.extract.document;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Extracts documents side by side and lets none take longer than the limit. A thread that is stuck
 * in a document is interrupted, abandoned and replaced; once so many are stuck, no document is
 * started. Thread-safe, for one batch at a time.
 */
public final class Workbench implements AutoCloseable {

  private final DocumentExtraction extraction;
  private final Duration limit;
  private final int abandonedLimit;
  private final Consumer<Duration> stopwatch;
  private final Semaphore lanes;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor alarms;
  private final AtomicInteger abandoned = new AtomicInteger();
  private volatile boolean closing;

  /**
   * @param workers documents extracted at the same time
   * @param limit the time that one document may take
   * @param abandonedLimit stuck threads at which nothing new is started
   * @param stopwatch told how long each document took that ended, in time or not
   */
  public Workbench(
      DocumentExtraction extraction,
      int workers,
      Duration limit,
      int abandonedLimit,
      Consumer<Duration> stopwatch) {
    this.extraction = extraction;
    this.limit = limit;
    this.abandonedLimit = abandonedLimit;
    this.stopwatch = stopwatch;
    this.lanes = new Semaphore(workers);
    this.threads = Executors.newCachedThreadPool(daemons("extraction"));
    this.alarms = new ScheduledThreadPoolExecutor(1, daemons("time-limit"));
    // An alarm holds its document.
    this.alarms.setRemoveOnCancelPolicy(true);
  }

  /**
   * Extracts the records and waits until all that were started have ended or are out of time, two
   * limits at most.
   *
   * @return the outcomes in the order of the records; fewer than the records where the batch took
   *     longer than one limit, the workbench closes, or too many threads are stuck: the caller
   *     brings the rest again
   */
  public List<Outcome> extract(Iterable<ConsumerRecord<byte[], byte[]>> records)
      throws InterruptedException {
    long started = System.nanoTime();
    List<CompletableFuture<Outcome>> runs = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      lanes.acquire();
      boolean late = System.nanoTime() - started > limit.toNanos();
      if (closing || isFull() || (late && !runs.isEmpty())) {
        lanes.release();
        break;
      }
      runs.add(start(record));
    }
    List<Outcome> outcomes = new ArrayList<>(runs.size());
    for (CompletableFuture<Outcome> run : runs) {
      outcomes.add(outcome(run));
    }
    return outcomes;
  }

  private CompletableFuture<Outcome> start(ConsumerRecord<byte[], byte[]> record) {
    TimedRun run =
        new TimedRun(
            () -> timed(record),
            () -> extraction.deadLetter(record, timeout()),
            abandoned::incrementAndGet,
            abandoned::decrementAndGet);
    Future<?> alarm = alarms.schedule(run::timeUp, limit.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<Outcome> outcome =
        run.outcome()
            .whenComplete(
                (done, failure) -> {
                  alarm.cancel(false);
                  lanes.release();
                });
    threads.execute(run);
    return outcome;
  }

  private Outcome timed(ConsumerRecord<byte[], byte[]> record) {
    long started = System.nanoTime();
    try {
      return extraction.extract(record);
    } finally {
      stopwatch.accept(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private RefusedException timeout() {
    return new RefusedException(
        Reason.TIMEOUT, "extraction took longer than the limit of " + limit.toMillis() + " ms");
  }

  private static Outcome outcome(CompletableFuture<Outcome> run) throws InterruptedException {
    try {
      return run.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a failed document has an outcome too", e.getCause());
    }
  }

  /** How many threads are stuck in documents that were given up. */
  public int abandoned() {
    return abandoned.get();
  }

  /** Whether so many threads are stuck that no document is started. */
  public boolean isFull() {
    return abandoned.get() >= abandonedLimit;
  }

  /** Starts no more documents; those at work go on. */
  public void finish() {
    closing = true;
  }

  @Override
  public void close() {
    finish();
    alarms.shutdownNow();
    threads.shutdownNow();
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
