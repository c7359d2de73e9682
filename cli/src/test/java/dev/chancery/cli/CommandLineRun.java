package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chancery.local.StackHome;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * What a run of {@code ./chancery} ended with.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
record CommandLineRun(int code, String out, String err) {

  /** Runs it in a project, with the data in {@code .chancery} there. */
  static CommandLineRun in(Path project, String... arguments) {
    return withInput("", project, arguments);
  }

  /** With that piped in. */
  static CommandLineRun withInput(String input, Path project, String... arguments) {
    return run(input, false, project, arguments);
  }

  /** With that typed in by a person. */
  static CommandLineRun typed(String input, Path project, String... arguments) {
    return run(input, true, project, arguments);
  }

  private static CommandLineRun run(
      String input, boolean terminal, Path project, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new Chancery(
                project,
                new StackHome(project.resolve(".chancery")),
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                terminal)
            .commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
