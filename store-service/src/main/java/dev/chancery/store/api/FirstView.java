package dev.chancery.store.api;

import dev.chancery.store.table.DatabaseAwayException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Counts once at the start what everybody sees first. */
@Singleton
final class FirstView {

  private static final int RETRY_SECONDS = 3;

  private final Counts counts;
  private final Trade trade;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "first-view");

  FirstView(Counts counts, Trade trade) {
    this.counts = counts;
    this.trade = trade;
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    end.countDown();
  }

  private void run() {
    try {
      do {
        if (count()) {
          return;
        }
      } while (!end.await(RETRY_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean count() {
    try {
      counts.facets(EventFilter.ALL);
      counts.timeline(EventFilter.ALL, null);
      counts.pairs(EventFilter.ALL, CountsResource.COUNTRIES);
      trade.series(List.of(), null, null, null, null, TradeResource.SERIES);
      return true;
    } catch (DatabaseAwayException | QueryTooSlowException e) {
      return false;
    }
  }
}
