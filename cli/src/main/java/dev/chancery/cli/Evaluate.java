package dev.chancery.cli;

import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.evaluation.ConfidenceFit;
import dev.chancery.extraction.evaluation.Evaluation;
import dev.chancery.extraction.evaluation.GoldCorpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How good the engine is. */
@Command(
    name = "evaluate",
    description = {
      "Runs the engine over annotated documents and prints precision, recall and F1 per type.",
      "GOLD_DIR holds ID.txt and ID.json: {\"published\": \"2001-03-19\", \"events\": [...]}."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery evaluate annotated/ --errors"})
final class Evaluate implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD_DIR", description = "The annotated documents.")
  private Path folder;

  @Option(names = "--errors", description = "List each miss, false alarm and wrong slot.")
  private boolean errors;

  @Option(names = "--calibration", description = "Tell how far confidence can be believed.")
  private boolean calibration;

  @Option(
      names = "--fit",
      paramLabel = "FILE",
      description = "Fit the weights of the engine's confidence to these documents, write them.")
  private Path weights;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Override
  public void run() {
    if (weights != null) {
      fit();
      return;
    }
    Evaluation evaluation = Evaluation.of(corpus(), RuleEngine.standard());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(evaluation.json());
      return;
    }
    if (errors) {
      evaluation.errors().forEach(out::println);
      out.println();
    }
    out.print(evaluation.table());
    if (calibration) {
      out.println();
      out.print(evaluation.calibration().table());
    }
    out.flush();
  }

  private void fit() {
    ConfidenceFit fit = ConfidenceFit.of(corpus(), RuleEngine.ungated());
    try {
      Files.writeString(weights, fit.tsv());
    } catch (IOException e) {
      throw new UncheckedIOException("the weights cannot be written to " + weights, e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("On documents held back from the fit:");
    out.print(fit.calibration().table());
    out.println(fit.weights().size() + " signs weighed -> " + weights);
    out.flush();
  }

  private GoldCorpus corpus() {
    try {
      return GoldCorpus.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the annotated documents cannot be read", e);
    }
  }
}
