package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chancery.local.StackHome;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The front door. Exit codes: 0 done, 1 something failed, 2 the words were not understood. */
@Command(
    name = "chancery",
    description =
        "Diplomatic cables, news and press releases as events on Kafka and in PostgreSQL.",
    synopsisSubcommandLabel = "VERB",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Begin with:  ./chancery demo",
      "Each verb explains itself:  ./chancery VERB --help"
    },
    subcommands = {
      Demo.class,
      Up.class,
      Drop.class,
      Status.class,
      Events.class,
      Sql.class,
      Export.class,
      Extract.class,
      Evaluate.class,
      CommandLine.HelpCommand.class
    })
public final class Chancery implements Runnable {

  private final Path project;
  private final StackHome home;
  private final InputStream input;
  private final boolean terminal;

  @Spec private CommandSpec spec;

  /**
   * @param project the folder with the built services and the seeds
   * @param home where stacks keep their data
   * @param input what is piped or typed in
   * @param terminal whether a person sits at the input
   */
  Chancery(Path project, StackHome home, InputStream input, boolean terminal) {
    this.project = project;
    this.home = home;
    this.input = input;
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    LogFile.none();
    Path project = Path.of(System.getProperty("chancery.project", "")).toAbsolutePath();
    String home = System.getenv("CHANCERY_HOME");
    Chancery chancery =
        new Chancery(
            project,
            new StackHome(
                home == null || home.isBlank() ? project.resolve(".chancery") : Path.of(home)),
            System.in,
            Boolean.getBoolean("chancery.terminal"));
    System.exit(
        chancery
            .commandLine()
            .setOut(utf8(System.out))
            .setErr(utf8(System.err))
            .execute(arguments));
  }

  /** Names of people and places go through, whatever the machine's locale. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  CommandLine commandLine() {
    return new CommandLine(this)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(ErrorLine::misunderstood)
        .setExecutionExceptionHandler(ErrorLine::failed);
  }

  /** Without a verb. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for instance: ./chancery demo");
  }

  Path project() {
    return project;
  }

  StackHome home() {
    return home;
  }

  InputStream input() {
    return input;
  }

  boolean terminal() {
    return terminal;
  }
}
