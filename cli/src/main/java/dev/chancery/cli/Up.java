package dev.chancery.cli;

import dev.chancery.local.LocalStack;
import dev.chancery.local.StackPlan;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The stack for real use. */
@Command(
    name = "up",
    description = "Starts everything and stays until Ctrl-C. Data is kept from start to start.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery up"})
final class Up implements Runnable {

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (LocalStack stack = Launch.of(StackPlan.up(chancery.home(), chancery.project()), out)) {
      out.println();
      Launch.stay(stack, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
