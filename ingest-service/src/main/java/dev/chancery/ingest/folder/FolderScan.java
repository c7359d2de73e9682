package dev.chancery.ingest.folder;

import dev.chancery.ingest.metadata.MetadataJson;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the inbox. Links are not followed and not taken. */
final class FolderScan {

  /** A larger inbox is looked at in pieces, so that memory stays bounded. */
  private static final int MOST = 50_000;

  private final InboxLayout layout;

  FolderScan(InboxLayout layout) {
    this.layout = layout;
  }

  /**
   * What lies in the inbox.
   *
   * @param files that may be taken once they are complete
   * @param unfinished identities of files whose names say that they are being written
   * @param folders that were looked at, absolute
   */
  record Look(List<Sighting> files, Set<Object> unfinished, List<Path> folders) {}

  Look look() throws IOException {
    Visit visit = new Visit();
    Files.walkFileTree(layout.root(), visit);
    return visit.look();
  }

  private final class Visit extends SimpleFileVisitor<Path> {
    private final Map<Path, BasicFileAttributes> files = new HashMap<>();
    private final Map<String, BasicFileAttributes> metadata = new HashMap<>();
    private final Set<Object> unfinished = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (layout.isSkippedFolder(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile()) {
        return FileVisitResult.CONTINUE;
      }
      if (InboxLayout.isMetadata(file)) {
        metadata.put(file.toString(), attributes);
      } else if (!InboxLayout.isUnfinished(file)) {
        files.put(file, attributes);
      } else if (attributes.fileKey() != null) {
        unfinished.add(attributes.fileKey());
      }
      return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /** Gone since its folder was listed, or not ours to read: neither stops the others. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(layout.root())) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    Look look() {
      List<Sighting> sightings = new ArrayList<>(files.size());
      files.forEach((file, attributes) -> sightings.add(sighting(file, attributes)));
      return new Look(sightings, unfinished, folders);
    }

    private Sighting sighting(Path file, BasicFileAttributes attributes) {
      String name = file.toString();
      BasicFileAttributes own = metadata.get(name + MetadataJson.SUFFIX);
      BasicFileAttributes beside =
          own != null ? own : metadata.get(InboxLayout.sharedMetadataOf(name));
      return new Sighting(
          layout.root().relativize(file),
          attributes.size(),
          attributes.lastModifiedTime().toInstant(),
          attributes.fileKey(),
          beside == null
              ? null
              : new Sighting.Stamp(beside.size(), beside.lastModifiedTime().toInstant()));
    }
  }
}
