package dev.chancery.cli;

import dev.chancery.local.StackHome;
import java.io.InputStream;
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
      Extract.class,
      Evaluate.class
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
    System.exit(chancery.commandLine().execute(arguments));
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
