package dev.chancery.cli;

import dev.chancery.contracts.country.Countries;
import dev.chancery.contracts.country.Country;
import dev.chancery.local.LocalDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A real database with the tables of the store, and the file by which verbs find it: a stack
 * without services.
 */
record StoredTables(LocalDatabase database) implements AutoCloseable {

  private static final String MIGRATIONS =
      "filesystem:../store-service/src/main/resources/db/migration";

  static StoredTables in(Path project) throws Exception {
    LocalDatabase database = LocalDatabase.start(project.resolve("postgresql"), 0);
    StoredTables tables = new StoredTables(database);
    Flyway.configure()
        .dataSource(database.jdbcUrl(), LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD)
        .schemas("chancery")
        .locations(MIGRATIONS)
        .placeholders(
            Map.of(
                "writer", "chancery_writer",
                "writerPassword", "chancery",
                "readerPassword", LocalDatabase.READER_PASSWORD))
        .load()
        .migrate();
    tables.fillCountries();
    Files.createDirectories(project.resolve(".chancery"));
    Files.writeString(project.resolve(".chancery/stack.json"), tables.state(project));
    return tables;
  }

  private void fillCountries() throws SQLException {
    try (Connection connection = owner();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO chancery.known_country (code, alpha2, m49, name, kind)"
                    + " VALUES (?, ?, ?, ?, ?)")) {
      for (Country country : Countries.standard().all()) {
        insert.setString(1, country.code().value());
        insert.setString(2, country.alpha2());
        insert.setString(3, country.m49());
        insert.setString(4, country.name());
        insert.setString(5, country.kind().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Runs SQL as the owner. */
  void run(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD);
  }

  private String state(Path project) {
    ProcessHandle self = ProcessHandle.current();
    return """
    {
      "stack": "up",
      "launcher": {"pid": %d, "startedMillis": %d},
      "inbox": "%s/inbox",
      "bootstrapServers": "127.0.0.1:9",
      "jdbcUrl": "%s",
      "services": []
    }
    """
        .formatted(
            self.pid(),
            self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli(),
            project,
            database.jdbcUrl());
  }

  @Override
  public void close() {
    database.close();
  }
}
