package dev.chancery.local;

import dev.chancery.topics.TopicSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker and its controller in this JVM, listening on 127.0.0.1 only. Topics, messages and
 * offsets stay in its directory, also after a {@code kill -9}. It creates no topics by itself.
 */
public final class LocalBroker implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final int NODE_ID = 1;
  private static final int ATTEMPTS_AT_FREE_PORTS = 3;
  private static final int LARGEST_BATCH = TopicSettings.LARGEST_MESSAGE + 1024 * 1024;

  private final KafkaRaftServer server;
  private final int port;

  private LocalBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker on a new or a kept directory and returns when it takes requests.
   *
   * @param dataDirectory made where it is missing
   * @param port 0 for a free one
   * @throws IllegalStateException where it does not start, for instance because the port is taken
   */
  public static LocalBroker start(Path dataDirectory, int port) {
    Path directory = dataDirectory.toAbsolutePath();
    if (port != 0 && !FreePort.isFree(port)) {
      throw new IllegalStateException("Kafka does not start: port " + port + " is taken");
    }
    format(directory);
    for (int attempt = 1; ; attempt++) {
      int listenAt = port == 0 ? FreePort.any() : port;
      try {
        return listen(directory, listenAt);
      } catch (RuntimeException e) {
        // Somebody else may have taken a free port before the broker did.
        if (port != 0 || attempt == ATTEMPTS_AT_FREE_PORTS) {
          throw new IllegalStateException(
              "Kafka does not start on port " + listenAt + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static void format(Path directory) {
    if (Files.exists(directory.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
      return;
    }
    try {
      Files.createDirectories(directory);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(NODE_ID)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("Kafka's directory " + directory + " cannot be written", e);
    } catch (Exception e) {
      throw new IllegalStateException(
          "Kafka's directory " + directory + " cannot be formatted: " + e.getMessage(), e);
    }
  }

  private static LocalBroker listen(Path directory, int port) {
    KafkaConfig config = KafkaConfig.fromProps(settings(directory, port), false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new LocalBroker(server, port);
  }

  private static Properties settings(Path directory, int port) {
    int controllerPort = FreePort.any();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", NODE_ID);
    settings.put("log.dirs", directory);
    settings.put(
        "listeners",
        "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
    settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
    settings.put("auto.create.topics.enable", false);
    settings.put("default.replication.factor", 1);
    settings.put("min.insync.replicas", 1);
    settings.put("offsets.topic.replication.factor", 1);
    settings.put("transaction.state.log.replication.factor", 1);
    settings.put("transaction.state.log.min.isr", 1);
    settings.put("share.coordinator.state.topic.replication.factor", 1);
    settings.put("share.coordinator.state.topic.min.isr", 1);
    // One machine needs few partitions of these, and each costs time at start.
    settings.put("offsets.topic.num.partitions", 4);
    settings.put("transaction.state.log.num.partitions", 4);
    settings.put("message.max.bytes", LARGEST_BATCH);
    settings.put("replica.fetch.max.bytes", LARGEST_BATCH);
    settings.put("socket.request.max.bytes", 8 * LARGEST_BATCH);
    settings.put("group.initial.rebalance.delay.ms", 0);
    settings.put("log.retention.ms", -1);
    // A restarted broker is let in only when the session of the one before has ended.
    settings.put("broker.heartbeat.interval.ms", 500);
    settings.put("broker.session.timeout.ms", 2500);
    Properties properties = new Properties();
    settings.forEach((name, value) -> properties.setProperty(name, value.toString()));
    return properties;
  }

  /** Host and port, as clients want them. */
  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
