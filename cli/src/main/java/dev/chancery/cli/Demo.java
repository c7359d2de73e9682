package dev.chancery.cli;

import dev.chancery.cli.Seeds.Seed;
import dev.chancery.local.LocalStack;
import dev.chancery.local.StackPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The whole way, shown on the sample documents. */
@Command(
    name = "demo",
    description = {
      "Starts everything, drops the sample documents and prints the tables that come of them.",
      "Begins without data of earlier demos."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery demo --exit"})
final class Demo implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Option(
      names = "--exit",
      description = "End after the tables: code 0, or 1 where a document did not arrive.")
  private boolean exit;

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = chancery.project().resolve("seeds");
    List<Seed> seeds = Seeds.in(folder);
    StackPlan plan = StackPlan.demo(chancery.home(), chancery.project());
    try (LocalStack stack = Launch.of(plan, out)) {
      RunningStack running = new RunningStack(stack.state());
      out.println("dropping " + seeds.size() + " documents from " + folder);
      Arrivals arrivals = follow(running, seeds, out);
      try (Connection database = running.database()) {
        for (Report report : Report.values()) {
          report.print(database, out);
        }
      }
      out.println();
      arrivals.missing().forEach(spec.commandLine().getErr()::println);
      if (!exit) {
        Launch.stay(stack, out);
      }
      return verdict(arrivals);
    }
  }

  private static Arrivals follow(RunningStack stack, List<Seed> seeds, PrintWriter out)
      throws IOException, SQLException {
    try (ArrivalWatch watch = new ArrivalWatch(stack, seeds)) {
      Inbox inbox = new Inbox(stack.state().inbox());
      for (Seed seed : seeds) {
        inbox.drop(seed.file(), Sidecar.of(seed.file()));
      }
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      Arrivals arrivals = watch.look();
      String said = "";
      while (!arrivals.settled() && System.nanoTime() < deadline) {
        said = say(arrivals, said, out);
        arrivals = watch.look();
      }
      say(arrivals, said, out);
      return arrivals;
    }
  }

  private static String say(Arrivals arrivals, String said, PrintWriter out) {
    String line = arrivals.toString();
    if (!line.equals(said)) {
      out.println(line);
      out.flush();
    }
    return line;
  }

  private int verdict(Arrivals arrivals) {
    int missing = arrivals.missing().size();
    if (missing == 0) {
      return ExitCode.OK;
    }
    spec.commandLine()
        .getErr()
        .println(
            "chancery: %d of %d documents did not arrive; see above"
                .formatted(missing, arrivals.expected().size()));
    return ExitCode.SOFTWARE;
  }
}
