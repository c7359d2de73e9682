package dev.chancery.ingest.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts files where no file is: at the wanted path, or under the same name with a number. The place
 * is taken by making an empty file there, which of several instances only one can.
 */
final class FreePlace {

  private static final Pattern NAME = Pattern.compile("(.+?)(\\.[^.]+(?:\\.gz)?)?");

  private FreePlace() {}

  /** Moves a file; the two paths must be in the same file system. */
  static Path move(Path file, Path wanted) throws IOException {
    Path place = take(wanted);
    try {
      return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(place);
      throw e;
    }
  }

  /** Takes a place: the file is there and empty. */
  static Path take(Path wanted) throws IOException {
    Files.createDirectories(wanted.getParent());
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(numbered(wanted, number));
      } catch (FileAlreadyExistsException e) {
        // The next number may be free.
      }
    }
  }

  /** The path itself for 1; {@code report-2.txt} for 2. */
  static Path numbered(Path wanted, int number) {
    if (number == 1) {
      return wanted;
    }
    Matcher name = NAME.matcher(wanted.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException("a file without a name: " + wanted);
    }
    String extension = name.group(2) == null ? "" : name.group(2);
    return wanted.resolveSibling(name.group(1) + "-" + number + extension);
  }
}
