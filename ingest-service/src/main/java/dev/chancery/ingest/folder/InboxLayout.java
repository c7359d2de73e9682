package dev.chancery.ingest.folder;

import dev.chancery.ingest.metadata.MetadataJson;
import dev.chancery.ingest.unpack.FileForm;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where things lie in the watched folder. Operators drop files anywhere but into the folders of its
 * own.
 *
 * <pre>
 * INBOX/any/depth/report.txt        waits
 * INBOX/.claimed/INSTANCE/TICKET/any/depth/report.txt   is being published
 * INBOX/processed/2026-01-31/any/depth/report.txt       the broker has it
 * INBOX/rejected/any/depth/report.txt                   with report.txt.reason.json beside it
 * </pre>
 *
 * @param root the watched folder, absolute
 */
record InboxLayout(Path root) {

  private static final String CLAIMED = ".claimed";
  private static final String PROCESSED = "processed";
  private static final String REJECTED = "rejected";

  private static final Pattern UNFINISHED =
      Pattern.compile("(?<=.)\\.(?:part|tmp)$", Pattern.CASE_INSENSITIVE);

  InboxLayout {
    root = root.toAbsolutePath().normalize();
  }

  /** Makes what is missing. */
  void prepare() throws IOException {
    Files.createDirectories(claimed());
    Files.createDirectories(root.resolve(PROCESSED));
    Files.createDirectories(rejected());
  }

  Path claimed() {
    return root.resolve(CLAIMED);
  }

  Path processed(LocalDate day) {
    return root.resolve(PROCESSED).resolve(day.toString());
  }

  Path rejected() {
    return root.resolve(REJECTED);
  }

  /** Whether it is a folder of this service, or one that its owner hides. */
  boolean isSkippedFolder(Path folder) {
    if (folder.equals(root)) {
      return false;
    }
    return isHidden(folder)
        || folder.equals(root.resolve(PROCESSED))
        || folder.equals(root.resolve(REJECTED));
  }

  /** Whether its name says that it is still being written. */
  static boolean isUnfinished(Path file) {
    return isHidden(file) || UNFINISHED.matcher(file.getFileName().toString()).find();
  }

  /** Whether it tells of the file beside it. */
  static boolean isMetadata(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(MetadataJson.SUFFIX);
  }

  /** The file of metadata that belongs to a document alone; it goes before the shared one. */
  static Path metadataOf(Path document) {
    return document.resolveSibling(document.getFileName() + MetadataJson.SUFFIX);
  }

  /** The file of metadata that belongs to all documents of this name, whatever their extension. */
  static Path sharedMetadataOf(Path document) {
    return document.resolveSibling(sharedMetadataOf(document.getFileName().toString()));
  }

  /** The same of a name, which need not be one that can be written. */
  static String sharedMetadataOf(String document) {
    return FileForm.withoutExtension(document) + MetadataJson.SUFFIX;
  }

  /** Whether some document that lies in the inbox, complete or not, may need that metadata. */
  static boolean isShared(Path metadata) throws IOException {
    try (DirectoryStream<Path> neighbours = Files.newDirectoryStream(metadata.getParent())) {
      for (Path neighbour : neighbours) {
        String name = UNFINISHED.matcher(neighbour.getFileName().toString()).replaceFirst("");
        if (sharedMetadataOf(name).equals(metadata.getFileName().toString())
            && !isMetadata(neighbour)
            && Files.isRegularFile(neighbour)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
