package dev.chancery.local;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Waits until services are ready, and tells why where they do not become so. */
final class Readiness {

  private static final int LINES_OF_LOG = 15;
  private static final int MILLIS_BETWEEN_QUESTIONS = 200;

  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Readiness(Duration patience) {
    this.patience = patience;
  }

  /**
   * @param progress gets a line for each service
   * @throws IllegalStateException where one ends, or takes longer than the patience lasts
   */
  void await(Collection<ServiceProcess> services, Consumer<String> progress) {
    Stopwatch watch = Stopwatch.start();
    List<ServiceProcess> waiting = new ArrayList<>(services);
    while (!waiting.isEmpty()) {
      waiting.removeIf(service -> isReady(service, watch, progress));
      waiting.forEach(service -> check(service, watch));
      pause();
    }
  }

  private boolean isReady(ServiceProcess service, Stopwatch watch, Consumer<String> progress) {
    boolean ready = service.isAlive() && ServiceHealth.of(client, service.url()).ready();
    if (ready) {
      progress.accept(
          "the " + service.service().label() + " service is ready at " + service.url() + watch);
    }
    return ready;
  }

  private void check(ServiceProcess service, Stopwatch watch) {
    String name = "the " + service.service().label() + " service";
    if (!service.isAlive()) {
      throw new IllegalStateException(name + " ended while it started" + endOfLog(service));
    }
    if (watch.isOver(patience)) {
      throw new IllegalStateException(
          name
              + " is not ready after "
              + patience.toSeconds()
              + " s ("
              + String.join(", ", ServiceHealth.of(client, service.url()).reasons())
              + ")"
              + endOfLog(service));
    }
  }

  private static String endOfLog(ServiceProcess service) {
    return "; the end of "
        + service.launch().log()
        + ":\n"
        + LogTail.of(service.launch().log(), LINES_OF_LOG);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_QUESTIONS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while services were starting", e);
    }
  }
}
