package dev.chancery.system;

import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.local.CommittedMessages;
import dev.chancery.local.Folders;
import dev.chancery.local.LocalDatabase;
import dev.chancery.local.LocalStack;
import dev.chancery.local.StackHome;
import dev.chancery.local.StackPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The whole chain as it is run: broker, database and the packaged services as processes; its logs
 * stay in {@code target/NAME/logs}.
 */
final class Chain implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final LocalStack stack;

  private Chain(LocalStack stack) {
    this.stack = stack;
  }

  /**
   * Starts all of it on empty data and free ports.
   *
   * @param environment of the services, beside the addresses
   */
  static Chain start(String name, Map<String, String> environment) throws IOException {
    Path home = Path.of("target", name).toAbsolutePath();
    if (Files.exists(home)) {
      Folders.delete(home);
    }
    Path project = Path.of("..").toAbsolutePath().normalize();
    StackPlan plan = StackPlan.test(new StackHome(home), project, environment);
    return new Chain(LocalStack.start(plan, line -> {}));
  }

  LocalStack stack() {
    return stack;
  }

  Path inbox() {
    return stack.state().inbox();
  }

  /** Moves a complete file into the inbox. */
  void drop(String name, byte[] content) throws IOException {
    Path part = inbox().resolve(name + ".part");
    Files.write(part, content);
    Files.move(part, inbox().resolve(name));
  }

  /** Moves a text into the inbox and tells the id of its document. */
  String drop(String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    drop(name, content);
    return DocumentId.of(content).value();
  }

  /** The files below a folder of the inbox whose names begin so. */
  List<Path> filed(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(inbox().resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
    }
  }

  /** A number that the tables hold. */
  long count(String query, Object... parameters) {
    try (Connection connection =
            DriverManager.getConnection(
                stack.state().jdbcUrl(), LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD);
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int number = 0; number < parameters.length; number++) {
        statement.setObject(number + 1, parameters[number]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** All committed messages of a topic. */
  List<ConsumerRecord<String, byte[]>> committed(String topic) {
    return CommittedMessages.of(stack.state().bootstrapServers(), topic);
  }

  /** Waits until extract and store have taken all that there is. */
  void awaitNoLag() {
    await().atMost(PATIENCE).until(() -> hasNoLag("extract", Topics.DOCUMENTS_RAW));
    await().atMost(PATIENCE).until(() -> hasNoLag("store", Topics.EVENTS_DIPLOMATIC));
  }

  /** Behind the last message there may be offsets of transactions, which hold nothing to take. */
  private boolean hasNoLag(String service, String topic) {
    Map<TopicPartition, OffsetAndMetadata> taken;
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", stack.state().bootstrapServers()))) {
      taken =
          admin
              .listConsumerGroupOffsets("chancery-" + service)
              .partitionsToOffsetAndMetadata()
              .get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return committed(topic).stream()
        .allMatch(
            message -> {
              var next = taken.get(new TopicPartition(topic, message.partition()));
              return next != null && message.offset() < next.offset();
            });
  }

  /** The value of a header, null where it is missing. */
  static String header(ConsumerRecord<?, ?> message, String name) {
    return CommittedMessages.header(message, name);
  }

  @Override
  public void close() {
    stack.close();
  }
}
