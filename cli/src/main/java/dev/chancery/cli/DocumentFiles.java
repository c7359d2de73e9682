package dev.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The documents that paths on a command line name.
 *
 * @param files in the order of the paths, those of a folder by name
 * @param allFound whether each path could be read
 */
record DocumentFiles(List<DocumentFile> files, boolean allFound) {

  /**
   * One document and where its events go.
   *
   * @param path as the user can find it
   * @param output the path of its JSON below the folder of output
   */
  record DocumentFile(Path path, Path output) {}

  /**
   * Looks them up. Of a folder all files are taken that can be documents, at any depth; of hidden
   * ones none. A file named by itself is always taken.
   *
   * @param errors gets a line for each path that cannot be read
   */
  static DocumentFiles in(List<Path> paths, Consumer<String> errors) {
    List<DocumentFile> files = new ArrayList<>();
    Set<Path> outputs = new HashSet<>();
    boolean allFound = true;
    for (Path path : paths) {
      try {
        for (Path file : documents(path)) {
          Path name = Files.isDirectory(path) ? path.relativize(file) : file.getFileName();
          files.add(new DocumentFile(file, output(name, outputs)));
        }
      } catch (IOException e) {
        errors.accept(path + " cannot be read: " + ErrorLine.cause(e));
        allFound = false;
      }
    }
    return new DocumentFiles(List.copyOf(files), allFound);
  }

  private static List<Path> documents(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> tree = Files.walk(path)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> !isHidden(path.relativize(file)))
          .filter(file -> MediaTypes.of(file).isPresent())
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** {@code a.json} for {@code a.txt}; {@code a.html.json} where another a has taken that. */
  private static Path output(Path name, Set<Path> taken) {
    String fileName = name.getFileName().toString();
    Path output = name.resolveSibling(Sidecar.stem(fileName) + ".json");
    for (int number = 1; !taken.add(output); number++) {
      output = name.resolveSibling(fileName + (number == 1 ? "" : "-" + number) + ".json");
    }
    return output;
  }
}
