package dev.chancery.ingest.folder;

import dev.chancery.ingest.metadata.MetadataJson;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes files out of the inbox by an atomic rename, so that of several instances on one folder only
 * one has a file, and takes over what dead instances had. Each claim has a folder of its own: files
 * of the same name never meet. Not thread-safe but for {@link #release}.
 */
final class Claims {

  private final InboxLayout layout;
  private final Path own;

  /**
   * @param instance a name that no other instance has or had
   */
  Claims(InboxLayout layout, String instance) {
    this.layout = layout;
    this.own = layout.claimed().resolve(instance);
  }

  /** Where the claims of this instance lie. */
  Path own() {
    return own;
  }

  /**
   * Claims a file and its metadata.
   *
   * @return null where the file is gone, as when another instance was quicker
   */
  Claim take(Path file) throws IOException {
    Claim claim = new Claim(own.resolve(UUID.randomUUID().toString()), WritableName.of(file));
    Files.createDirectories(claim.content().getParent());
    try {
      copySharedMetadata(claim);
      Files.move(layout.root().resolve(file), claim.content(), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      giveUp(claim);
      return null;
    } catch (IOException e) {
      giveUp(claim);
      throw e;
    }
    fetchMetadata(claim);
    return claim;
  }

  /**
   * Copies metadata that other documents may need too. That is done before the document is claimed:
   * whoever claims the last of them removes it.
   */
  private void copySharedMetadata(Claim claim) throws IOException {
    Path document = layout.root().resolve(claim.file());
    Path shared = InboxLayout.sharedMetadataOf(document);
    if (Files.notExists(InboxLayout.metadataOf(document)) && isFile(shared)) {
      Files.copy(shared, claim.metadata());
    }
  }

  private void giveUp(Claim claim) throws IOException {
    Files.deleteIfExists(claim.metadata());
    release(claim);
  }

  /** Takes the metadata after the file; a crash between the two is made good by calling again. */
  void fetchMetadata(Claim claim) throws IOException {
    Path beside = InboxLayout.metadataOf(layout.root().resolve(claim.file()));
    if (Files.notExists(claim.metadata()) && Files.isRegularFile(beside)) {
      try {
        Files.move(beside, claim.metadata(), StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        // Taken back by its owner: then there is none.
      }
    }
    removeSharedMetadata(claim);
  }

  /** Only what the claim has a copy of, and no document in the inbox waits for. */
  private void removeSharedMetadata(Claim claim) throws IOException {
    Path shared = InboxLayout.sharedMetadataOf(layout.root().resolve(claim.file()));
    try {
      if (isFile(shared)
          && isFile(claim.metadata())
          && Files.mismatch(shared, claim.metadata()) < 0
          && !InboxLayout.isShared(shared)) {
        Files.delete(shared);
      }
    } catch (NoSuchFileException e) {
      // Another instance, or its owner, was quicker.
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes over all claims of dead instances. A claim whose content was filed away already, and only
   * its metadata was not, comes too.
   *
   * @param silence after which an instance of another machine is dead
   * @param adopted is handed each of them
   */
  void adopt(Lease lease, Duration silence, Consumer<Claim> adopted) throws IOException {
    try (DirectoryStream<Path> instances =
        Files.newDirectoryStream(layout.claimed(), Files::isDirectory)) {
      for (Path instance : instances) {
        if (!instance.equals(own) && lease.isDead(instance, silence)) {
          adopt(instance, adopted);
          Files.deleteIfExists(Lease.of(instance));
        }
      }
    }
  }

  private void adopt(Path instance, Consumer<Claim> adopted) throws IOException {
    Files.createDirectories(own);
    try (DirectoryStream<Path> tickets = Files.newDirectoryStream(instance)) {
      for (Path ticket : tickets) {
        Path mine = own.resolve(ticket.getFileName());
        try {
          Files.move(ticket, mine, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
          continue; // Another instance was quicker.
        }
        Claim claim = claimIn(mine);
        if (claim == null) {
          deleteFolders(mine);
        } else {
          fetchMetadata(claim);
          adopted.accept(claim);
        }
      }
    } catch (NoSuchFileException e) {
      return; // Another instance has taken over all of it.
    }
    deleteFolders(instance);
  }

  private static Claim claimIn(Path ticket) throws IOException {
    try (Stream<Path> tree = Files.walk(ticket)) {
      List<Path> files = tree.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        if (!InboxLayout.isMetadata(file)) {
          return new Claim(ticket, ticket.relativize(file));
        }
      }
      for (Path file : files) {
        String name = file.getFileName().toString();
        String document = name.substring(0, name.length() - MetadataJson.SUFFIX.length());
        return new Claim(ticket, ticket.relativize(file.resolveSibling(document)));
      }
    }
    return null;
  }

  /** Ends a claim whose files have left it. */
  void release(Claim claim) throws IOException {
    Path folder = claim.content();
    try {
      do {
        folder = folder.getParent();
        Files.deleteIfExists(folder);
      } while (!folder.equals(claim.ticket()));
    } catch (DirectoryNotEmptyException e) {
      // What lies there is not ours to delete; it is taken up again at the next start.
    }
  }

  /** Leaves the inbox: without claims nothing of this instance stays there. */
  void leave() throws IOException {
    deleteFolders(own);
    if (Files.notExists(own)) {
      Files.deleteIfExists(Lease.of(own));
    }
  }

  /** Removes empty folders; a file that lies in one stays, and so do the folders above it. */
  private static void deleteFolders(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path inner, IOException failure)
              throws IOException {
            try (Stream<Path> rest = Files.list(inner)) {
              if (rest.findAny().isPresent()) {
                return FileVisitResult.CONTINUE;
              }
            }
            Files.deleteIfExists(inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
