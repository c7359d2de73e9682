package dev.chancery.cli;

import dev.chancery.extraction.RuleEngine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The engine alone, on files. */
@Command(
    name = "extract",
    description = {
      "Reads files, or all in folders, and writes what the engine finds, without a stack.",
      "a.txt becomes DIR/a.json: {\"document\": {...}, \"events\": [...]}.",
      "What a.meta.json beside it tells (published, source, title, url) is honoured.",
      "With --explain the reasons for each event are printed, too."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery extract cables/ --out events/"})
final class Extract implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
  private List<Path> paths;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path out;

  @Option(
      names = "--explain",
      description = "Print for each event the rules, words and sentences it comes from.")
  private boolean explain;

  @Override
  public Integer call() {
    PrintWriter errors = spec.commandLine().getErr();
    DocumentFiles files = DocumentFiles.in(paths, line -> errors.println("chancery: " + line));
    FileExtraction extraction = new FileExtraction(RuleEngine.standard(), out);
    ExtractionTally tally = new ExtractionTally(files.files().size(), errors);
    files.files().parallelStream()
        .forEach(file -> tally.count(file.path(), extraction.extract(file)));
    if (explain) {
      files.files().forEach(file -> explain(file, extraction));
    }
    spec.commandLine().getOut().println(tally.summary() + " -> " + out);
    return tally.allWell() && files.allFound() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void explain(DocumentFiles.DocumentFile file, FileExtraction extraction) {
    extraction
        .explain(file)
        .ifPresent(text -> spec.commandLine().getOut().printf("== %s%n%n%s%n", file.path(), text));
  }
}
