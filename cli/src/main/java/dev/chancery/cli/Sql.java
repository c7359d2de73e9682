package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Questions to the database. */
@Command(
    name = "sql",
    description = {
      "Asks the database, as the role chancery_reader, which can change nothing.",
      "Without QUERY it reads one from its input, or asks you for some.",
      "Begin with the views report_visit, report_agreement, report_trade_figure, timeline."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:  ./chancery sql \"SELECT visitor, host_country_name, starts FROM report_visit\""
    })
final class Sql implements Callable<Integer> {

  private static final int WIDEST = 200;

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "QUERY", description = "One statement or several.")
  private String query;

  @ArgGroup private Form form = new Form();

  /** At most one of them. */
  static final class Form {
    @Option(names = "--csv", description = "Print CSV with a header.")
    private boolean csv;

    @Option(names = "--json", description = "Print a JSON object a line.")
    private boolean json;
  }

  @Override
  public Integer call() throws Exception {
    RunningStack stack = RunningStack.on(chancery.home());
    try (Connection connection = stack.database();
        BufferedReader input = new BufferedReader(new InputStreamReader(chancery.input(), UTF_8))) {
      if (query == null && chancery.terminal()) {
        converse(connection, input);
      } else {
        new Query(query == null ? wholeOf(input) : query).run(connection, writer());
      }
      return ExitCode.OK;
    }
  }

  private static String wholeOf(BufferedReader input) throws IOException {
    StringWriter text = new StringWriter();
    input.transferTo(text);
    return text.toString();
  }

  /** Runs what ends with a semicolon, until an empty input or {@code \q}. */
  private void converse(Connection connection, BufferedReader input) throws IOException {
    out().println("SQL ends with ;   \\q or Ctrl-D leaves");
    StringBuilder typed = new StringBuilder();
    prompt(typed);
    for (String line = input.readLine();
        line != null && !line.strip().equals("\\q");
        line = input.readLine()) {
      typed.append(line).append('\n');
      if (line.strip().endsWith(";")) {
        answer(connection, typed.toString());
        typed.setLength(0);
      }
      prompt(typed);
    }
    out().println();
  }

  private void prompt(StringBuilder typed) {
    out().print(typed.isEmpty() ? "chancery> " : "      ... ");
    out().flush();
  }

  private void answer(Connection connection, String sql) {
    try {
      new Query(sql).run(connection, writer());
    } catch (IllegalArgumentException e) {
      out().println(e.getMessage());
    }
  }

  private RowWriter writer() {
    if (form.csv) {
      return new CsvRows(out());
    }
    return form.json ? new JsonRows(out()) : new TableRows(out(), WIDEST);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
