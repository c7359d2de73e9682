package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What {@code java -jar} reads in a jar's manifest, for whoever runs its main class another way.
 *
 * @param mainClass to run
 * @param options that open modules to it, as its {@code Add-Opens} and {@code Add-Exports} ask
 */
record RunnableJar(String mainClass, List<String> options) {

  /**
   * @throws IllegalStateException where there is no such file
   */
  static RunnableJar read(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalStateException(
          path + " is missing; build it with ./mvnw -DskipTests package");
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      List<String> options = new ArrayList<>();
      options.addAll(options(manifest.getValue("Add-Opens"), "--add-opens="));
      options.addAll(options(manifest.getValue("Add-Exports"), "--add-exports="));
      return new RunnableJar(manifest.getValue(Attributes.Name.MAIN_CLASS), options);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is no jar", e);
    }
  }

  private static List<String> options(String packages, String option) {
    return packages == null
        ? List.of()
        : Stream.of(packages.strip().split("\\s+"))
            .map(name -> option + name + "=ALL-UNNAMED")
            .toList();
  }
}
