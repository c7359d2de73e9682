package dev.chancery.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors as people want them: one line that says what is wrong and what to do. */
final class ErrorLine {

  private static final int MOST_SLIPS = 2;

  private ErrorLine() {}

  static int misunderstood(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    command
        .getErr()
        .println(
            "chancery: "
                + message(failure)
                + suggestion(failure)
                + " (see ./"
                + command.getCommandSpec().qualifiedName()
                + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  private static String message(ParameterException failure) {
    return failure instanceof UnmatchedArgumentException unmatched
        ? "unknown: " + String.join(" ", unmatched.getUnmatched())
        : failure.getMessage().strip().replaceFirst("^Error: ", "");
  }

  private static String suggestion(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (suggestions.isEmpty()) {
        suggestions = options(failure.getCommandLine(), unmatched.getUnmatched().get(0));
      }
      if (!suggestions.isEmpty()) {
        return "; did you mean " + String.join(" or ", suggestions) + "?";
      }
    }
    return "";
  }

  /** Options that differ from the word by few letters, which picocli's own measure passes over. */
  private static List<String> options(CommandLine command, String word) {
    return command.getCommandSpec().optionsMap().keySet().stream()
        .filter(option -> option.startsWith("--") && distance(option, word) <= MOST_SLIPS)
        .sorted()
        .toList();
  }

  /** How many letters have to be put in, left out or replaced to make one word of the other. */
  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("chancery: " + of(failure));
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** What is wrong, as one line where the failure knows no more. */
  static String of(Throwable failure) {
    String message = failure.getMessage();
    if (message == null) {
      return "failed with " + failure.getClass().getName() + "; this is a defect, please report it";
    }
    boolean says = failure instanceof UncheckedIOException && failure.getCause() != null;
    return says ? message + ": " + cause(failure.getCause()) : message;
  }

  /** Java's file exceptions say only the path, and their class says what is wrong. */
  static String cause(Throwable cause) {
    String kind = cause.getClass().getSimpleName().replace("Exception", "");
    return switch (kind) {
      case "NoSuchFile" -> "no such file: " + cause.getMessage();
      case "AccessDenied" -> "access denied: " + cause.getMessage();
      case "NotDirectory" -> "not a folder: " + cause.getMessage();
      case "FileAlreadyExists" -> "a file is in the way: " + cause.getMessage();
      default -> cause.getMessage() == null ? kind : cause.getMessage();
    };
  }
}
