package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.ingest.metadata.Metadata;

/** What was found at one place of a file. */
public sealed interface Part {

  /** The member of a file of many documents: a name, a line, a number; null for the file itself. */
  String member();

  /**
   * A document.
   *
   * @param content its bytes
   * @param contentType the media type
   * @param metadata what the file itself says of this document
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(String member, byte[] content, String contentType, Metadata metadata)
      implements Part {}

  /**
   * A member that cannot go on, while its neighbours do.
   *
   * @param message what is wrong, for people
   */
  record Refused(String member, Reason reason, String message) implements Part {}
}
