package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One PostgreSQL server as a process: its cluster of data, its start and its stop. A guard, a small
 * shell process on a pipe from this JVM, stops the server when the JVM ends in whatever way.
 */
final class PostgresServer implements AutoCloseable {

  /** Waits for the end of its input, then stops the server; again where it is just starting. */
  private static final String GUARD =
      "trap '' INT HUP TERM; cat >/dev/null; n=0;"
          + " until \"$@\" >/dev/null 2>&1 || [ $n -ge 5 ]; do n=$((n+1)); sleep 1; done";

  private static final int START_SECONDS = 60;
  private static final int STOP_SECONDS = 30;

  private final PostgresBinaries binaries;
  private final Path data;
  private final Path log;

  private final List<String> asOrdinaryUser;

  private Process guard;

  PostgresServer(PostgresBinaries binaries, Path data, Path log) {
    this.binaries = binaries;
    this.data = data;
    this.log = log;
    this.asOrdinaryUser = OrdinaryUser.prefix();
  }

  boolean isInitialised() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /** Makes the cluster, with a superuser {@code postgres} and passwords for all. */
  void initialise(Path superuserPassword) {
    run(
        "initdb",
        "-D",
        data.toString(),
        "--username=postgres",
        "--pwfile=" + superuserPassword,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-locale",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  /**
   * Starts it and returns when it takes connections. One that an earlier run left behind on the
   * same data is stopped first.
   */
  void start(int port) {
    stopLeftOver();
    guard = startGuard();
    String settings =
        String.join(
            " ",
            "-p " + port,
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c fsync=on -c synchronous_commit=on -c full_page_writes=on",
            "-c timezone=UTC -c log_timezone=UTC");
    run(
        "pg_ctl",
        "start",
        "-D",
        data.toString(),
        "-l",
        log.toString(),
        "-o",
        settings,
        "-w",
        "-t",
        Integer.toString(START_SECONDS));
  }

  /** Stops the server that an earlier run left on the same data, if there is one. */
  void stopLeftOver() {
    Path pidFile = data.resolve("postmaster.pid");
    try {
      if (!Files.exists(pidFile)) {
        return;
      }
      long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
      if (isOurs(pid)) {
        run(stopCommand());
      } else {
        // The number may be another process by now, and PostgreSQL would take it for itself.
        Files.deleteIfExists(pidFile);
      }
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(
          pidFile + " cannot be read; delete it if no PostgreSQL runs on " + data, e);
    }
  }

  private boolean isOurs(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }

  private Process startGuard() {
    List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "postgresql-guard"));
    command.addAll(stopCommand());
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's guard does not start (it needs sh)", e);
    }
  }

  private List<String> stopCommand() {
    return command(
        "pg_ctl",
        "stop",
        "-D",
        data.toString(),
        "-m",
        "fast",
        "-w",
        "-t",
        Integer.toString(STOP_SECONDS));
  }

  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(asOrdinaryUser);
    command.add(binaries.program(program));
    command.addAll(List.of(arguments));
    return command;
  }

  private void run(String program, String... arguments) {
    run(command(program, arguments));
  }

  private void run(List<String> command) {
    Path output = log.resolveSibling("commands.log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      if (!process.waitFor(START_SECONDS + STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "PostgreSQL failed: "
                + String.join(" ", command)
                + "\n"
                + LogTail.of(output, 10)
                + LogTail.of(log, 10));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's " + command.get(0) + " does not run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while PostgreSQL was busy", e);
    }
  }

  @Override
  public void close() {
    try {
      if (Files.exists(data.resolve("postmaster.pid"))) {
        run(stopCommand());
      }
    } finally {
      guard.destroyForcibly();
    }
  }
}
