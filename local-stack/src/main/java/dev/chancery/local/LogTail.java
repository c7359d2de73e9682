package dev.chancery.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, where the reason of a failure stands. */
public final class LogTail {

  private LogTail() {}

  /** The last lines, each with a line feed and two spaces before it; empty without a file. */
  public static String of(Path log, int lines) {
    try {
      if (!Files.exists(log)) {
        return "";
      }
      List<String> all =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      StringBuilder tail = new StringBuilder();
      for (String line : all.subList(Math.max(0, all.size() - lines), all.size())) {
        tail.append("  ").append(line).append('\n');
      }
      return tail.toString();
    } catch (IOException e) {
      return "  (" + log + " cannot be read: " + e.getMessage() + ")\n";
    }
  }
}
