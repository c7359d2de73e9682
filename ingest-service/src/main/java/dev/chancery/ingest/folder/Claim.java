package dev.chancery.ingest.folder;

import java.io.File;
import java.nio.file.Path;

/**
 * A file that this instance has taken out of the inbox and not yet filed away.
 *
 * @param ticket the folder of this claim alone, absolute
 * @param file where the file lay, relative to the inbox; it lies at the same place in the ticket
 */
record Claim(Path ticket, Path file) {

  Path content() {
    return ticket.resolve(file);
  }

  Path metadata() {
    return InboxLayout.metadataOf(content());
  }

  /** The name under which people know it: its path in the inbox, with slashes. */
  String name() {
    return file.toString().replace(File.separatorChar, '/');
  }
}
