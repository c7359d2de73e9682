package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.metadata.MetadataJson;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What the directory of a zip tells, before anything of it is unpacked. */
final class ZipMembers {

  private static final Pattern OUTSIDE = Pattern.compile("(?:.*/)?\\.\\.(?:/.*)?|/.*|[A-Za-z]:.*");
  private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.[^/]*|__MACOSX)(?:/.*)?");

  private ZipMembers() {}

  /**
   * Refuses an archive that would do harm as a whole.
   *
   * @param packed bytes of the whole archive
   * @throws RefusedException {@link Reason#UNSAFE_ARCHIVE} or {@link Reason#TOO_LARGE}
   */
  static void check(List<ZipArchiveEntry> entries, long packed, UnpackLimits limits) {
    if (entries.size() > limits.members()) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          "the archive has " + entries.size() + " members, at most " + limits.members() + " go");
    }
    long claimed = 0;
    long unpacked = 0;
    for (ZipArchiveEntry entry : entries) {
      checkPath(entry);
      claimed += Math.max(0, entry.getCompressedSize());
      unpacked += Math.max(0, entry.getSize());
      if (entry.getSize() < 0 || claimed > packed) {
        throw unsafe("its directory contradicts its length, as where members overlap");
      }
      if (UnpackLimits.isBomb(packed, unpacked)) {
        throw unsafe(packed + " bytes would unpack to " + unpacked + " or more");
      }
      if (unpacked > limits.unpackedBytes()) {
        throw new RefusedException(
            Reason.TOO_LARGE,
            "it unpacks to more than the " + limits.unpackedBytes() + " bytes that are taken");
      }
    }
  }

  private static void checkPath(ZipArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/');
    if (name.isEmpty() || name.indexOf('\0') >= 0 || OUTSIDE.matcher(name).matches()) {
      throw unsafe("the member '" + entry.getName() + "' names a path outside of it");
    }
    if (entry.isUnixSymlink()) {
      throw unsafe("the member '" + entry.getName() + "' is a link");
    }
  }

  /** Whether it is a document, and no folder, hidden file or metadata of another. */
  static boolean isDocument(ZipArchiveEntry entry) {
    String name = entry.getName();
    return !entry.isDirectory()
        && !HIDDEN.matcher(name).matches()
        && !name.toLowerCase(Locale.ROOT).endsWith(MetadataJson.SUFFIX);
  }

  private static RefusedException unsafe(String message) {
    return new RefusedException(Reason.UNSAFE_ARCHIVE, "the archive is not safe: " + message);
  }
}
