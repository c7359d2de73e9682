package dev.chancery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

  @TempDir static Path programs;
  @TempDir Path directory;

  @Test
  void ownsADurableDatabaseBehindAPassword() throws Exception {
    try (LocalDatabase database = LocalDatabase.start(directory, 0, programs)) {
      assertThat(query(database, "SHOW fsync")).isEqualTo("on");
      assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(query(database, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(query(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(
              query(
                  database,
                  "SELECT rolcreaterole AND NOT rolsuper FROM pg_roles"
                      + " WHERE rolname = current_user"))
          .isEqualTo("t");
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), LocalDatabase.OWNER, "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
    assertThat(Files.getPosixFilePermissions(directory.resolve("superuser.password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void startsOverThePidFileOfAKilledRunWithTheRowsKept() throws Exception {
    try (LocalDatabase database = LocalDatabase.start(directory, 0, programs)) {
      query(database, "CREATE TABLE kept AS SELECT 'a row' AS value");
    }
    // The number in the file is that of another process by now: of this one.
    Files.writeString(
        directory.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    try (LocalDatabase database = LocalDatabase.start(directory, 0, programs)) {
      assertThat(query(database, "SELECT value FROM kept")).isEqualTo("a row");
    }
  }

  @Test
  void stopsTheServerThatAnEarlierRunLeftOnTheSameData() throws Exception {
    LocalDatabase leftOver = LocalDatabase.start(directory, 0, programs);
    try (LocalDatabase database = LocalDatabase.start(directory, 0, programs)) {
      assertThat(query(database, "SELECT 'up'")).isEqualTo("up");
      assertThat(FreePort.isFree(leftOver.port())).isTrue();
    } finally {
      leftOver.close();
    }
  }

  private static String query(LocalDatabase database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return null;
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
