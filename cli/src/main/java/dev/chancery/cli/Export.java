package dev.chancery.cli;

import dev.chancery.cli.export.CsvSink;
import dev.chancery.cli.export.JsonSink;
import dev.chancery.cli.export.ParquetSink;
import dev.chancery.cli.export.RowSink;
import dev.chancery.cli.export.Selection;
import dev.chancery.cli.export.Subject;
import dev.chancery.contracts.time.ReducedDate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tables into files. */
@Command(
    name = "export",
    description = {
      "Writes what is stored as CSV, JSON lines or Parquet, by date, however much it is.",
      "visits, agreements and trade as each document tells them; trips, instruments and series",
      "each once, whoever tells them; evidence with the sentences behind the events.",
      "CSV is RFC 4180, lists separated by semicolons. JSON is one object a line.",
      "Texts are UTF-8, dates ISO 8601; columns keep their order, new ones come last."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "",
    commandListHeading = "%nAlso:%n",
    subcommands = ExportReviews.class,
    footer = {
      "",
      "Example:  ./chancery export visits --country Belarus --from 2001 --out visits.parquet"
    })
final class Export implements Callable<Integer> {

  private static final int ROWS_BETWEEN_REPORTS = 100_000;
  private static final int BUFFER = 1 << 16;

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      description = "${COMPLETION-CANDIDATES}, or reviews.")
  private Subject subject;

  @ArgGroup private FormChoice form = new FormChoice();

  /** At most one of them. */
  static final class FormChoice {
    @Option(names = "--csv", description = "CSV with a header.")
    private boolean csv;

    @Option(names = "--json", description = "A JSON object a line.")
    private boolean json;

    @Option(names = "--parquet", description = "Parquet; needs --out.")
    private boolean parquet;
  }

  private enum Form {
    CSV,
    JSON,
    PARQUET
  }

  @Option(
      names = "--country",
      paramLabel = "C",
      description = "Only where it takes part: an ISO code (RUS, RU), an English name, IGO:Name.")
  private String country;

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "Only of that time or later: 2001, 2001-03 or 2001-03-12.")
  private String from;

  @Option(names = "--to", paramLabel = "D", description = "Only of that time or earlier.")
  private String to;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, else to the output; its ending tells the form, too.")
  private Path out;

  Chancery chancery() {
    return chancery;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    Form chosen = chosenForm();
    Selection selection = selection();
    try (Connection connection = RunningStack.on(chancery.home()).database()) {
      if (out == null) {
        write(selection, connection, sink(chosen, null));
      } else {
        long rows = writeFile(selection, connection, chosen);
        spec.commandLine().getOut().printf("%,d %s -> %s%n", rows, selection.subject(), out);
      }
      return ExitCode.OK;
    }
  }

  private Form chosenForm() {
    if (subject == null) {
      throw wrong("say what to export, for instance: ./chancery export visits");
    }
    Form chosen = form.csv ? Form.CSV : form.json ? Form.JSON : form.parquet ? Form.PARQUET : null;
    if (chosen == null) {
      chosen = out == null ? Form.CSV : formOf(out.getFileName().toString());
    }
    if (chosen == Form.PARQUET && out == null) {
      throw wrong("--parquet needs a file: --out " + subject + ".parquet");
    }
    return chosen;
  }

  private static Form formOf(String fileName) {
    return fileName.endsWith(".parquet")
        ? Form.PARQUET
        : fileName.matches(".*\\.(json|jsonl|ndjson)") ? Form.JSON : Form.CSV;
  }

  private Selection selection() {
    try {
      return new Selection(subject, country, date("--from", from), date("--to", to));
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private static ReducedDate date(String option, String written) {
    try {
      return written == null ? null : ReducedDate.parse(written);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
    }
  }

  /** Under another name until it is whole. */
  private long writeFile(Selection selection, Connection connection, Form chosen)
      throws IOException, SQLException {
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try {
      long rows = write(selection, connection, sink(chosen, part));
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private RowSink sink(Form chosen, Path file) {
    try {
      return switch (chosen) {
        case CSV -> new CsvSink(writer(file));
        case JSON -> new JsonSink(writer(file));
        case PARQUET -> new ParquetSink(file);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written", e);
    }
  }

  private BufferedWriter writer(Path file) throws IOException {
    return file == null
        ? new BufferedWriter(new OpenOutput(spec.commandLine().getOut()), BUFFER)
        : Files.newBufferedWriter(file);
  }

  private long write(Selection selection, Connection connection, RowSink sink) {
    long[] rows = {0};
    try (sink) {
      selection.write(
          connection,
          sink,
          count -> {
            rows[0] = count;
            if (count % ROWS_BETWEEN_REPORTS == 0) {
              spec.commandLine().getErr().printf("chancery: %,d %s%n", count, subject);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written", e);
    } catch (SQLException e) {
      throw Refusal.of(e, spec.commandLine());
    }
    return rows[0];
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
