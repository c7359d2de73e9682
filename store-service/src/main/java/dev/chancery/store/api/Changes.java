package dev.chancery.store.api;

import dev.chancery.problems.Problem;
import dev.chancery.problems.ProblemException;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/**
 * Hears from the database that events were stored, by whichever store did so, and passes it on at
 * most once a second. It says that something changed, not what.
 */
@Singleton
final class Changes {

  private static final int LISTEN_MILLIS = 1000;
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final javax.sql.DataSource reader;
  private final int mostFollowers;
  private final BroadcastProcessor<Long> changes = BroadcastProcessor.create();
  private final AtomicLong number = new AtomicLong();
  private final AtomicInteger followers = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "changes");

  Changes(@DataSource("reader") javax.sql.DataSource reader, DeskSettings settings) {
    this.reader = reader;
    this.mostFollowers = settings.followers();
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    end.countDown();
    thread.join(2L * LISTEN_MILLIS);
    changes.onComplete();
  }

  /**
   * A number at each change.
   *
   * @throws ProblemException where too many follow already
   */
  Multi<Long> follow() {
    if (followers.incrementAndGet() > mostFollowers) {
      followers.decrementAndGet();
      throw new ProblemException(
          Problem.of(
              "too-many-followers",
              "look again in a while",
              503,
              "more than " + mostFollowers + " pages follow the changes"));
    }
    return changes
        .onOverflow()
        .dropPreviousItems()
        .onTermination()
        .invoke(followers::decrementAndGet);
  }

  /** Another one after each change. */
  long number() {
    return number.get();
  }

  private void run() {
    try {
      while (end.getCount() > 0) {
        try (Connection connection = reader.getConnection()) {
          listen(connection);
        } catch (SQLException e) {
          // The database is away, which the readiness of the service says.
          end.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen(Connection connection) throws SQLException, InterruptedException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN chancery_events");
    }
    PGConnection notified = connection.unwrap(PGConnection.class);
    // What changed before it listened was not heard.
    number.incrementAndGet();
    while (end.getCount() > 0) {
      if (notified.getNotifications(LISTEN_MILLIS).length > 0) {
        changes.onNext(number.incrementAndGet());
        end.await(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }
}
