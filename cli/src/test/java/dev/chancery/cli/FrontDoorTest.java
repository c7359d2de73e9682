package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code chancery} says before any Java runs. */
class FrontDoorTest {

  private static final Path SCRIPT = Path.of("../chancery").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void namesAJavaThatIsTooOld() throws Exception {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    assertThat(run(SCRIPT))
        .isEqualTo(
            "chancery: %s is Java 11; Chancery needs 17 or newer (set JAVA_HOME)\n"
                .formatted(java));
  }

  @Test
  void namesAJavaHomeThatIsNone() throws Exception {
    assertThat(run(SCRIPT))
        .isEqualTo(
            "chancery: JAVA_HOME is %s, which has no bin/java; set it to a JDK 17 or newer\n"
                .formatted(folder));
  }

  @Test
  void findsItsProjectThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), SCRIPT);
    assertThat(run(link)).startsWith("chancery: JAVA_HOME is ");
  }

  /** What it prints, with JAVA_HOME set to the folder; it must fail. */
  private String run(Path script) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString(), "--version")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return output;
  }
}
