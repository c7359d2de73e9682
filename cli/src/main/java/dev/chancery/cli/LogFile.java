package dev.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the libraries' logs go: the broker's in a file, those of clients nowhere. */
final class LogFile {

  private LogFile() {}

  /** Whatever libraries have to say, the verb itself says it better. */
  static void none() {
    LogManager.getLogManager().reset();
  }

  /** Warnings and errors into a new file. */
  static void to(Path file) {
    none();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileHandler handler = new FileHandler(file.toString());
      handler.setFormatter(new SimpleFormatter());
      handler.setLevel(Level.WARNING);
      Logger.getLogger("").addHandler(handler);
    } catch (IOException e) {
      throw new UncheckedIOException("log file " + file + " cannot be written", e);
    }
  }
}
