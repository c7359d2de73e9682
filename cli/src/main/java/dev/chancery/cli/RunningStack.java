package dev.chancery.cli;

import dev.chancery.local.LocalDatabase;
import dev.chancery.local.StackHome;
import dev.chancery.local.StackState;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The stack that a launcher holds, as other programs reach it.
 *
 * @param state where its parts are
 */
record RunningStack(StackState state) {

  /**
   * @throws IllegalStateException where none runs
   */
  static RunningStack on(StackHome home) {
    return StackState.running(home)
        .map(RunningStack::new)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Chancery does not run on "
                        + home.directory()
                        + "; start it in another terminal with ./chancery up"));
  }

  /** A connection as the role for reports, which can change nothing. */
  Connection database() throws SQLException {
    Properties properties = new Properties();
    properties.put("user", LocalDatabase.READER);
    properties.put("password", LocalDatabase.READER_PASSWORD);
    properties.put("currentSchema", "chancery,public");
    properties.put("ApplicationName", "chancery");
    Connection connection = DriverManager.getConnection(state.jdbcUrl(), properties);
    connection.setReadOnly(true);
    return connection;
  }

  Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", state.bootstrapServers()));
  }

  /** A consumer of no group, which sees only what was committed. */
  KafkaConsumer<String, byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", state.bootstrapServers());
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
