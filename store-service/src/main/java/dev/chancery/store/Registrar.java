package dev.chancery.store;

import dev.chancery.store.health.Condition;
import dev.chancery.store.occurrence.link.LinkerThread;
import dev.chancery.store.schema.Schema;
import dev.chancery.store.stream.Backoff;
import dev.chancery.store.stream.EventStream;
import dev.chancery.store.stream.Shutdown;
import dev.chancery.topics.TopicSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * The thread that stores. It makes sure of the topics, then of the tables, then reads the stream,
 * and begins anew where it fails: the service starts and goes on whatever is away.
 */
@Singleton
public final class Registrar {

  private static final Duration END_WITHIN = Duration.ofSeconds(40);

  private final Map<String, Object> kafka;
  private final StoreSettings settings;
  private final Schema schema;
  private final EventStream stream;
  private final LinkerThread linker;
  private final Condition condition;
  private final Shutdown shutdown = new Shutdown();
  private final Thread thread = new Thread(this::run, "store");

  /**
   * @param kafka settings of the clients
   */
  public Registrar(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      StoreSettings settings,
      Schema schema,
      EventStream stream,
      LinkerThread linker,
      Condition condition) {
    this.kafka = kafka;
    this.settings = settings;
    this.schema = schema;
    this.stream = stream;
    this.linker = linker;
    this.condition = condition;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  /** Waits until what is in hand is stored; connections and clients are closed after it. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    shutdown.request();
    thread.join(END_WITHIN.toMillis());
    linker.join(END_WITHIN);
  }

  private void run() {
    try {
      untilItWorks("broker", this::createTopics);
      untilItWorks("database", schema::prepare);
      linker.start(shutdown);
      untilItWorks("stream", () -> stream.run(shutdown));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void createTopics() throws InterruptedException {
    Map<String, Object> client = new HashMap<>(kafka);
    client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
    client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
    try (Admin admin = Admin.create(client)) {
      new TopicSettings(settings.partitions(), settings.replicas(), TopicSettings.LARGEST_MESSAGE)
          .create(admin);
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  private void untilItWorks(String needs, Step step) throws InterruptedException {
    Backoff backoff = new Backoff(settings.retryAtMost());
    while (!shutdown.isRequested()) {
      try {
        step.run();
        return;
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        condition.waitFor(needs, String.valueOf(e.getMessage()));
        shutdown.await(backoff.next());
      }
    }
  }
}
