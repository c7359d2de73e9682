package dev.chancery.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A packaged service as a child process. It is deaf to Ctrl-C, which a terminal sends to all: its
 * launcher ends it in good order. It halts when this JVM is gone.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final int STOP_SECONDS = 15;

  /** The Java that begins to warn of what the services' network library does with memory. */
  private static final int FIRST_THAT_WARNS = 24;

  private final ChanceryService service;
  private final Launch launch;
  private final Process process;
  private final Stopwatch age = Stopwatch.start();

  /**
   * How a service is run; another run of the same is a restart.
   *
   * @param jar its {@code quarkus-run.jar}
   * @param jvmOptions such as heap size
   * @param port of HTTP
   * @param environment variables beside those of this process
   * @param log file that its output is added to
   */
  public record Launch(
      Path jar, List<String> jvmOptions, int port, Map<String, String> environment, Path log) {

    public Launch {
      jvmOptions = List.copyOf(jvmOptions);
      environment = Map.copyOf(environment);
    }
  }

  private ServiceProcess(ChanceryService service, Launch launch, Process process) {
    this.service = service;
    this.launch = launch;
    this.process = process;
  }

  /**
   * Starts it and returns at once.
   *
   * @throws IllegalStateException where its jar is missing
   */
  public static ServiceProcess start(ChanceryService service, Launch launch) {
    ProcessBuilder builder =
        new ProcessBuilder(command(launch))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
    builder.environment().putAll(launch.environment());
    builder.environment().put("HTTP_PORT", Integer.toString(launch.port()));
    try {
      Files.createDirectories(launch.log().getParent());
      return new ServiceProcess(service, launch, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(service.label() + " service does not start", e);
    }
  }

  private static List<String> command(Launch launch) {
    List<String> command = new ArrayList<>();
    if (File.separatorChar == '/') {
      command.addAll(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    RunnableJar jar = RunnableJar.read(launch.jar());
    command.addAll(jar.options());
    if (Runtime.version().feature() >= FIRST_THAT_WARNS) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(launch.jvmOptions());
    command.add("-cp");
    command.add(own() + File.pathSeparator + launch.jar());
    command.add(WatchedMain.class.getName());
    command.add(Long.toString(ProcessHandle.current().pid()));
    command.add(jar.mainClass());
    return command;
  }

  /** The jar or folder that this class was loaded from. */
  private static Path own() {
    try {
      return Path.of(WatchedMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path with a strange name", e);
    }
  }

  public ChanceryService service() {
    return service;
  }

  public Launch launch() {
    return launch;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + launch.port());
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it was started that long ago. */
  public boolean isOlderThan(Duration duration) {
    return age.isOver(duration);
  }

  /** Ends it as {@code kill -9} does and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** A new process of the same kind; this one must have ended. */
  public ServiceProcess again() {
    if (isAlive()) {
      throw new IllegalStateException(service.label() + " service still runs");
    }
    return start(service, launch);
  }

  /** Asks it to end, without waiting. */
  public void stop() {
    process.destroy();
  }

  /** Ends it in good order, or by force after a while. */
  @Override
  public void close() {
    stop();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
