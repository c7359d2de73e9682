package dev.chancery.extract.transaction;

import dev.chancery.extract.document.Outcome;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.health.Pulse;
import dev.chancery.topics.TopicSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jboss.logging.Logger;

/**
 * Keeps a {@link Session} going on a thread of its own: after each failure, whatever it is, it
 * opens the next one, until it is stopped.
 */
public final class DocumentLoop {

  private static final Logger LOG = Logger.getLogger(DocumentLoop.class);

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Clients clients;
  private final TopicSettings topics;
  private final Workbench workbench;
  private final Pulse pulse;
  private final Consumer<List<Outcome>> committed;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "documents");

  private volatile boolean inSession;
  private Duration pause = SHORTEST_PAUSE;

  /**
   * @param committed told what was written, after each commit
   */
  public DocumentLoop(
      Clients clients,
      TopicSettings topics,
      Workbench workbench,
      Pulse pulse,
      Consumer<List<Outcome>> committed) {
    this.clients = clients;
    this.topics = topics;
    this.workbench = workbench;
    this.pulse = pulse;
    this.committed = committed;
  }

  /** Begins, without waiting for the broker. */
  public void start() {
    thread.start();
  }

  /**
   * Ends after the documents at work are extracted and committed, then closes the clients. What is
   * not committed by then is left to the next start.
   *
   * @param patience how long to wait for that
   */
  public void stop(Duration patience) throws InterruptedException {
    stopping.countDown();
    workbench.finish();
    if (inSession) {
      thread.join(patience.toMillis());
    }
    thread.interrupt();
    thread.join(patience.toMillis());
    workbench.close();
  }

  private void run() {
    try {
      while (!isStopping()) {
        if (workbench.isFull()) {
          pulse.beat();
          rest(SHORTEST_PAUSE);
        } else {
          session();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pulse.end();
    }
  }

  private void session() throws InterruptedException {
    pulse.beat();
    try {
      createTopics();
      try (Session session = Session.open(clients, workbench, pulse, committed)) {
        inSession = true;
        while (!isStopping() && !workbench.isFull()) {
          if (session.oneBatch()) {
            pause = SHORTEST_PAUSE;
          }
        }
      } finally {
        inSession = false;
      }
    } catch (RuntimeException e) {
      if (!isStopping()) {
        report(e);
        rest(pause);
        pause = longer(pause);
      }
    }
  }

  private void createTopics() throws InterruptedException {
    try (Admin admin = clients.admin()) {
      topics.create(admin);
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private void rest(Duration time) throws InterruptedException {
    boolean unused = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private void report(RuntimeException failure) {
    boolean fenced =
        failure instanceof ProducerFencedException
            || failure instanceof InvalidProducerEpochException;
    LOG.warnf(
        "session ended, the next begins in %d ms: instance=%s cause=%s message=%s%s",
        pause.toMillis(),
        clients.instance(),
        failure.getClass().getSimpleName(),
        failure.getMessage(),
        fenced ? " (if another instance has this name, set EXTRACT_INSTANCE of each)" : "");
    LOG.debug("session ended", failure);
  }
}
