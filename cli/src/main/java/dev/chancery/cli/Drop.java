package dev.chancery.cli;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.local.StackPlan;
import dev.chancery.local.StackState;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Files into the inbox. */
@Command(
    name = "drop",
    description = {
      "Copies files into the watched folder.",
      "What the options tell of them goes before NAME.meta.json beside a file."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:  ./chancery drop cable.txt --published 2005-03-02 --source \"Embassy Minsk\""
    })
final class Drop implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or archives of them.")
  private List<Path> files;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published: 2001, 2001-03 or 2001-03-12.")
  private String published;

  @Option(names = "--source", paramLabel = "S", description = "Who they come from.")
  private String source;

  @Option(names = "--title", paramLabel = "T", description = "Their title.")
  private String title;

  @Option(names = "--url", paramLabel = "U", description = "Their address on the web.")
  private URI url;

  @Override
  public Integer call() {
    Sidecar told = new Sidecar(date(), source, title, url);
    Optional<StackState> running = StackState.running(chancery.home());
    Inbox inbox =
        new Inbox(
            running
                .map(StackState::inbox)
                .orElseGet(() -> StackPlan.up(chancery.home(), chancery.project()).inbox()));
    boolean all = true;
    for (Path file : files) {
      all &= drop(file, told, inbox);
    }
    if (running.isEmpty()) {
      out().println("Chancery does not run; they wait there for ./chancery up");
    }
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private ReducedDate date() {
    try {
      return published == null ? null : ReducedDate.parse(published);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--published: " + e.getMessage(), e);
    }
  }

  private boolean drop(Path file, Sidecar told, Inbox inbox) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(Files.exists(file) ? "is no file" : "no such file");
      }
      out().println(file + " -> " + inbox.drop(file, told.orElse(Sidecar.of(file))));
      return true;
    } catch (IOException e) {
      return refuse(file, ErrorLine.cause(e));
    } catch (IllegalArgumentException e) {
      return refuse(file, e.getMessage());
    }
  }

  private boolean refuse(Path file, String why) {
    spec.commandLine().getErr().println("chancery: " + file + " was not dropped: " + why);
    return false;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
