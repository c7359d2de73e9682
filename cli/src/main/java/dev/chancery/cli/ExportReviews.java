package dev.chancery.cli;

import dev.chancery.cli.export.ReviewedDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What readers said, as annotated documents. */
@Command(
    name = "reviews",
    description = {
      "Writes documents whose events readers have reviewed, as ID.txt and ID.json, which",
      "./chancery evaluate reads. Their events are those whose latest review says RIGHT, as they",
      "were reviewed. A document of which not all events are reviewed is left out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery export reviews --out reviewed/"})
final class ExportReviews implements Callable<Integer> {

  @ParentCommand private Export export;
  @Spec private CommandSpec spec;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path out;

  @Option(
      names = "--partial",
      description =
          "Also documents of which only some events are reviewed; the rest count as right.")
  private boolean partial;

  @Override
  public Integer call() throws SQLException {
    try (Connection connection = RunningStack.on(export.chancery().home()).database()) {
      ReviewedDocuments.Written written = new ReviewedDocuments(connection, partial).writeTo(out);
      spec.commandLine()
          .getOut()
          .printf("%,d documents, %,d events -> %s%n", written.documents(), written.events(), out);
      if (written.leftOut() > 0) {
        spec.commandLine()
            .getErr()
            .printf(
                "chancery: %,d documents left out, because not all of their events are reviewed;"
                    + " --partial takes the rest as right%n",
                written.leftOut());
      }
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UncheckedIOException("the reviews cannot be written", e);
    }
  }
}
