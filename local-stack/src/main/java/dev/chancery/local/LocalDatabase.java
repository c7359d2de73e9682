package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * A PostgreSQL server on 127.0.0.1 with a database {@code chancery}, owned by the role {@code
 * chancery} (password {@code chancery}), which may create roles. Its data stays in its directory;
 * what was committed survives a {@code kill -9}. It ends when this JVM does, however that ends.
 */
public final class LocalDatabase implements AutoCloseable {

  public static final String NAME = "chancery";
  public static final String OWNER = "chancery";
  public static final String OWNER_PASSWORD = "chancery";

  /** The role for reports, which the store service creates. */
  public static final String READER = "chancery_reader";

  public static final String READER_PASSWORD = "chancery";

  private static final int ATTEMPTS_AT_FREE_PORTS = 3;

  /** Every role may write large objects, which belong to no schema, until it is forbidden. */
  private static final String FORBID_LARGE_OBJECTS =
      """
      REVOKE EXECUTE ON FUNCTION
        lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer),
        lo_put(oid, bigint, bytea), lo_truncate(integer, integer), lo_truncate64(integer, bigint),
        lo_unlink(oid), lowrite(integer, bytea)
      FROM PUBLIC
      """;

  private final PostgresServer server;
  private final int port;

  private LocalDatabase(PostgresServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server on a new or a kept directory and returns when it takes connections.
   *
   * @param directory gets the data, the programs, logs and the superuser's password
   * @param port 0 for a free one
   * @throws IllegalStateException where it does not start, with the end of its log
   */
  public static LocalDatabase start(Path directory, int port) {
    return start(directory, port, directory);
  }

  /**
   * @param programs where PostgreSQL's programs are unpacked; may serve several data directories
   */
  static LocalDatabase start(Path directory, int port, Path programs) {
    Path home = directory.toAbsolutePath();
    try {
      Files.createDirectories(home);
      Path passwordFile = home.resolve("superuser.password");
      PostgresServer server = server(home, programs);
      if (!server.isInitialised()) {
        Folders.delete(home.resolve("data"));
        writePassword(passwordFile);
        server.initialise(passwordFile);
      }
      int listenAt = startAt(server, port);
      createDatabase(listenAt, Files.readString(passwordFile).strip());
      return new LocalDatabase(server, listenAt);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's directory " + home + " cannot be used", e);
    }
  }

  /** Stops a server that a killed launcher left on this directory; nothing where there is none. */
  static void stopLeftOver(Path directory, Path programs) {
    Path home = directory.toAbsolutePath();
    if (Files.exists(home)) {
      server(home, programs).stopLeftOver();
    }
  }

  private static PostgresServer server(Path home, Path programs) {
    return new PostgresServer(
        PostgresBinaries.unpackedIn(programs),
        home.resolve("data"),
        home.resolve("postgresql.log"));
  }

  private static int startAt(PostgresServer server, int port) {
    for (int attempt = 1; ; attempt++) {
      int listenAt = port == 0 ? FreePort.any() : port;
      try {
        server.start(listenAt);
        return listenAt;
      } catch (IllegalStateException e) {
        server.close();
        // Somebody else may have taken a free port before the server did.
        if (port != 0 || attempt == ATTEMPTS_AT_FREE_PORTS || FreePort.isFree(listenAt)) {
          throw e;
        }
      }
    }
  }

  private static void writePassword(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, HexFormat.of().formatHex(random));
  }

  private static void createDatabase(int port, String superuserPassword) {
    try (Connection connection =
            DriverManager.getConnection(url(port, "postgres"), "postgres", superuserPassword);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
        statement.execute(
            "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + OWNER_PASSWORD + "'");
      }
      if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
        statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "database " + NAME + " cannot be created: " + e.getMessage(), e);
    }
    try (Connection connection =
            DriverManager.getConnection(url(port, NAME), "postgres", superuserPassword);
        Statement statement = connection.createStatement()) {
      statement.execute(FORBID_LARGE_OBJECTS);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "rights in database " + NAME + " cannot be set: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The JDBC URL of the database, without user and password. */
  public String jdbcUrl() {
    return url(port, NAME);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.close();
  }
}
