package dev.chancery.ingest.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names that can be written as text. The bytes of a file name need not be characters of this
 * system's encoding; such a file can be read and moved, but nothing can be put beside it by name.
 */
final class WritableName {

  private static final char NO_CHARACTER = '\uFFFD';

  private WritableName() {}

  /** The path itself, or where its name cannot be written one with underscores in place of that. */
  static Path of(Path path) {
    String text = path.toString();
    try {
      return Path.of(text).equals(path) ? path : Path.of(text.replace(NO_CHARACTER, '_'));
    } catch (InvalidPathException e) {
      return Path.of(text.replaceAll("[^\\x20-\\x7E]", "_"));
    }
  }
}
