package dev.chancery.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What stack to start.
 *
 * @param home where it keeps its data
 * @param name {@code up} or {@code demo}: which data
 * @param fresh whether to begin without the data of earlier runs
 * @param project the folder that the services were built in
 * @param jvmOptions of the services
 * @param environment of the services, beside the addresses that the stack gives them
 * @param usualPorts whether to try 9092, 5432 and 8081 to 8083 first, or to take any free ports
 * @param patience how long the services may take until they are ready
 */
public record StackPlan(
    StackHome home,
    String name,
    boolean fresh,
    Path project,
    List<String> jvmOptions,
    Map<String, String> environment,
    boolean usualPorts,
    Duration patience) {

  private static final List<String> SMALL = List.of("-Xmx512m", "-XX:+UseSerialGC");

  /** Quick to start, slower at its peak. */
  private static final List<String> QUICK =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  public StackPlan {
    project = project.toAbsolutePath();
    jvmOptions = List.copyOf(jvmOptions);
    environment = Map.copyOf(environment);
  }

  /** For real use. */
  public static StackPlan up(StackHome home, Path project) {
    return new StackPlan(home, "up", false, project, SMALL, Map.of(), true, PATIENCE);
  }

  /** For a short life, with nothing in it at first. */
  public static StackPlan demo(StackHome home, Path project) {
    return new StackPlan(home, "demo", true, project, QUICK, Map.of(), true, PATIENCE);
  }

  /** For tests, many of which may run at the same time. */
  public static StackPlan test(StackHome home, Path project, Map<String, String> environment) {
    return new StackPlan(home, "test", false, project, QUICK, environment, false, PATIENCE);
  }

  Path data() {
    return home.data(name);
  }

  /** The watched folder. */
  public Path inbox() {
    return data().resolve("inbox");
  }
}
