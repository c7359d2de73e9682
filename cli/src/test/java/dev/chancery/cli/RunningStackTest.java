package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.local.LocalBroker;
import dev.chancery.local.LocalDatabase;
import dev.chancery.topics.EventRecords;
import dev.chancery.topics.TopicSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that ask a running stack: a real broker and a real database, no services. */
class RunningStackTest {

  private static final Visit VISIT = SampleEvents.visit("RUS", "IRN");
  private static final DiplomaticEvent AGREEMENT = SampleEvents.agreement("RUS", "CHL");

  @TempDir static Path project;
  private static LocalBroker broker;
  private static LocalDatabase database;

  @BeforeAll
  static void start() throws Exception {
    broker = LocalBroker.start(project.resolve("kafka"), 0);
    database = LocalDatabase.start(project.resolve("postgresql"), 0);
    createReader();
    send(AGREEMENT, VISIT);
    Files.createDirectories(project.resolve(".chancery"));
    Files.writeString(project.resolve(".chancery/stack.json"), state());
  }

  @AfterAll
  static void stop() {
    database.close();
    broker.close();
  }

  @Test
  void eventsPrintsOneObjectALine() {
    CommandLineRun run = CommandLineRun.in(project, "events");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).containsExactlyInAnyOrder(json(AGREEMENT), json(VISIT));
  }

  @Test
  void eventsPrintsOnlyWhatIsAskedFor() {
    assertThat(CommandLineRun.in(project, "events", "--type", "visit", "--country", "irn").out())
        .isEqualTo(json(VISIT) + "\n");
  }

  @Test
  void sqlAnswersInATable() {
    assertThat(CommandLineRun.in(project, "sql", "SELECT host, days FROM trip ORDER BY days"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                host  days
                ----  ----
                Peru     2
                Iran    13
                (2 rows)
                """,
                ""));
  }

  @Test
  void sqlReadsItsInputAndAnswersEachStatement() {
    assertThat(
            CommandLineRun.withInput(
                    "SELECT host FROM trip WHERE days = 2;\nSELECT 1 AS one;",
                    project,
                    "sql",
                    "--csv")
                .out())
        .isEqualTo("host\nPeru\none\n1\n");
  }

  @Test
  void sqlTalksWithAPersonAndOutlivesTheirSlips() {
    assertThat(
            CommandLineRun.typed(
                    "SELECT host\nFROM trip WHERE days = 2;\nSELEC 1;\n\\q\n", project, "sql")
                .out())
        .isEqualTo(
            """
            SQL ends with ;   \\q or Ctrl-D leaves
            chancery>       ... host
            ----
            Peru
            (1 row)
            chancery> ERROR: syntax error at or near "SELEC" Position: 1
            chancery>\s
            """);
  }

  @Test
  void sqlPassesOnTheWordsOfTheDatabase() {
    CommandLineRun run = CommandLineRun.in(project, "sql", "SELECT host FROM trips");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("chancery: ERROR: relation \"trips\" does not exist Position: 18\n");
  }

  @Test
  void sqlCanChangeNothing() {
    CommandLineRun run = CommandLineRun.in(project, "sql", "DELETE FROM trip");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("chancery: ERROR: ").hasLineCount(1);
  }

  @Test
  void statusTellsWhatIsNotWell() {
    CommandLineRun run = CommandLineRun.in(project, "status");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("Kafka +ready +" + broker.bootstrapServers())
        .containsPattern("PostgreSQL +ready +jdbc:postgresql://")
        .containsPattern("store +NOT READY +http://127.0.0.1:9 +no answer from http://127.0.0.1:9");
    assertThat(run.err()).isEqualTo("chancery: not all parts are well; see the logs\n");
  }

  private static void createReader() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE chancery_reader LOGIN PASSWORD 'chancery'");
      statement.execute("CREATE SCHEMA chancery");
      statement.execute("CREATE TABLE chancery.trip AS VALUES ('Iran', 13), ('Peru', 2)");
      statement.execute("ALTER TABLE chancery.trip RENAME column1 TO host");
      statement.execute("ALTER TABLE chancery.trip RENAME column2 TO days");
      statement.execute("GRANT USAGE ON SCHEMA chancery TO chancery_reader");
      statement.execute("GRANT SELECT ON chancery.trip TO chancery_reader");
    }
  }

  private static void send(DiplomaticEvent... events) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      TopicSettings.defaults().create(admin);
    }
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (DiplomaticEvent event : List.of(events)) {
        producer.send(EventRecords.write(event, Instant.now())).get(30, TimeUnit.SECONDS);
      }
    }
  }

  private static String state() {
    ProcessHandle self = ProcessHandle.current();
    return """
    {
      "stack": "up",
      "launcher": {"pid": %d, "startedMillis": %d},
      "inbox": "%s/inbox",
      "bootstrapServers": "%s",
      "jdbcUrl": "%s",
      "services": [
        {"name": "store", "process": {"pid": 1, "startedMillis": 0},
          "url": "http://127.0.0.1:9", "log": "store.log"}
      ]
    }
    """
        .formatted(
            self.pid(),
            self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli(),
            project,
            broker.bootstrapServers(),
            database.jdbcUrl());
  }

  private static String json(DiplomaticEvent event) {
    return new String(EventJson.write(event), UTF_8);
  }
}
