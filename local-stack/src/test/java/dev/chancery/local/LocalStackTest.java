package dev.chancery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

  @TempDir static Path project;
  private static StackHome home;

  @BeforeAll
  static void build() throws IOException {
    ReadyServer.packageInto(project);
    home = new StackHome(project.resolve(".chancery"));
  }

  @Test
  void startsOnceForAFolderTellsWhereItIsAndRestartsAService() {
    List<String> progress = new ArrayList<>();
    try (LocalStack stack = LocalStack.start(plan(Map.of()), progress::add)) {
      assertThat(progress)
          .anyMatch(
              line -> line.matches("Kafka is ready at 127\\.0\\.0\\.1:\\d+ \\(\\d+\\.\\d s\\)"))
          .anyMatch(line -> line.startsWith("the store service is ready at http://127.0.0.1:"));
      assertThat(stack.state().inbox()).isDirectory();
      assertThat(StackState.running(home)).contains(stack.state());

      assertThatThrownBy(() -> LocalStack.start(plan(Map.of()), line -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("already runs on " + home.directory())
          .hasMessageContaining("as process " + ProcessHandle.current().pid());

      ServiceProcess killed = stack.service(ChanceryService.EXTRACT);
      killed.kill();
      stack.restart(ChanceryService.EXTRACT);
      stack.awaitReady();
      assertThat(stack.service(ChanceryService.EXTRACT).url()).isEqualTo(killed.url());
      assertThat(StackState.running(home)).contains(stack.state());
    }
    assertThat(StackState.running(home)).isEmpty();
  }

  @Test
  void showsTheEndOfTheLogOfAServiceThatEnds() {
    assertThatThrownBy(() -> LocalStack.start(plan(Map.of("FAIL", "no such topic")), line -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("service ended while it started; the end of ")
        .hasMessageContaining("no such topic");
    assertThat(StackState.running(home)).isEmpty();
  }

  @Test
  void aKilledLauncherLeavesNoProcessAndTheNextStartWorks() throws IOException {
    Process launcher = launch();
    List<ProcessHandle> parts = new ArrayList<>();
    StackState.running(home).orElseThrow().services().stream()
        .flatMap(service -> service.process().handle().stream())
        .forEach(parts::add);
    parts.add(postmaster());
    assertThat(parts).hasSize(4).allMatch(ProcessHandle::isAlive);

    launcher.destroyForcibly();

    await().untilAsserted(() -> assertThat(parts).noneMatch(ProcessHandle::isAlive));
    try (LocalStack stack = LocalStack.start(plan(Map.of()), line -> {})) {
      assertThat(stack.services()).allMatch(ServiceProcess::isAlive);
    }
  }

  private Process launch() throws IOException {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                home.directory().toString(),
                project.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = launcher.inputReader()) {
      assertThat(output.readLine()).isEqualTo("ready");
    }
    return launcher;
  }

  private ProcessHandle postmaster() throws IOException {
    Path pidFile = home.data("test").resolve("postgresql/data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
    return ProcessHandle.of(pid).orElseThrow();
  }

  private StackPlan plan(Map<String, String> environment) {
    return StackPlan.test(home, project, environment);
  }
}
