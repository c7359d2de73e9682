package dev.chancery.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a running stack are: {@code .chancery/stack.json}. Readable for other programs
 * too; fields may be added.
 *
 * @param stack {@code up} or {@code demo}
 * @param launcher the process of {@code ./chancery}, which holds the broker too
 * @param inbox the watched folder
 * @param bootstrapServers of Kafka
 * @param jdbcUrl of PostgreSQL, without user and password
 * @param services in the order of a document's way
 */
public record StackState(
    String stack,
    RunningProcess launcher,
    Path inbox,
    String bootstrapServers,
    String jdbcUrl,
    List<RunningService> services) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A service of the stack.
   *
   * @param name {@code ingest}, {@code extract} or {@code store}
   * @param url its HTTP address
   */
  public record RunningService(String name, RunningProcess process, URI url, Path log) {}

  public StackState {
    services = List.copyOf(services);
  }

  /** The state of the stack that runs; empty where none does, also after one was killed. */
  public static Optional<StackState> running(StackHome home) {
    return find(home).filter(state -> state.launcher().handle().isPresent());
  }

  /** What the file says, whether its processes still run or not. */
  static Optional<StackState> find(StackHome home) {
    try {
      return Files.exists(home.stateFile())
          ? Optional.of(JSON.readValue(Files.readAllBytes(home.stateFile()), StackState.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          home.stateFile() + " cannot be read; delete it if Chancery does not run", e);
    }
  }

  void write(StackHome home) {
    Path unfinished = home.stateFile().resolveSibling("stack.json.tmp");
    try {
      Files.write(unfinished, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
      Files.move(unfinished, home.stateFile(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(home.stateFile() + " cannot be written", e);
    }
  }
}
