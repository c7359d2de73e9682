package dev.chancery.cli;

import dev.chancery.local.ServiceHealth;
import dev.chancery.local.StackState;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How the running stack is. */
@Command(
    name = "status",
    description = {
      "Tells the health of each part, documents in and out, lag and dead letters.",
      "Exit code 1 where a part is not well."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery status"})
final class Status implements Callable<Integer> {

  private static final int WIDEST = 100;

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RunningStack stack = RunningStack.on(chancery.home());
    PrintWriter out = spec.commandLine().getOut();
    List<PartHealth> parts = parts(stack);
    TableRows table = new TableRows(out, WIDEST);
    table.begin(List.of("part", "state", "where", "reason"));
    parts.forEach(part -> table.row(part.row()));
    table.end();
    out.println();
    out.flush();
    if (parts.stream().allMatch(PartHealth::well)) {
      Counts.of(stack).print(out);
      return ExitCode.OK;
    }
    spec.commandLine().getErr().println("chancery: not all parts are well; see the logs");
    return ExitCode.SOFTWARE;
  }

  private static List<PartHealth> parts(RunningStack stack) {
    List<PartHealth> parts = new ArrayList<>();
    parts.add(PartHealth.kafka(stack));
    parts.add(PartHealth.postgresql(stack));
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    for (StackState.RunningService service : stack.state().services()) {
      parts.add(PartHealth.service(service, ServiceHealth.of(client, service.url())));
    }
    return parts;
  }
}
