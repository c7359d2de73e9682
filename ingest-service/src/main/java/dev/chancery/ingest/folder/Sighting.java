package dev.chancery.ingest.folder;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as it was seen in the inbox.
 *
 * @param file its path relative to the inbox
 * @param size in bytes
 * @param modified when it was last written, as its times say; may be long ago or to come
 * @param identity what stays the same when it is renamed, null where the file system has no such
 *     thing
 * @param metadata size and time of the file of metadata beside it, null where there is none
 */
record Sighting(Path file, long size, Instant modified, Object identity, Stamp metadata) {

  /** Size and time of a file. */
  record Stamp(long size, Instant modified) {}

  /** When the file or its metadata was last written. */
  Instant lastWritten() {
    return metadata != null && metadata.modified().isAfter(modified)
        ? metadata.modified()
        : modified;
  }
}
