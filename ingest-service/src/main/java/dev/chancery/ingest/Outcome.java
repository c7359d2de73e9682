package dev.chancery.ingest;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.ingest.unpack.Part;
import java.util.List;

/**
 * What became of a parcel: every document of it was acknowledged or refused.
 *
 * @param acceptedCount number of documents that the broker acknowledged
 * @param accepted the first of them
 * @param refusedCount number of members that were refused; 1 where the file itself was
 * @param refused the first of them
 */
public record Outcome(
    int acceptedCount, List<Accepted> accepted, int refusedCount, List<Part.Refused> refused) {

  /** No more than so many are named; the others are counted. */
  public static final int MOST_NAMED = 10_000;

  public Outcome {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  /** Whether nothing of it went on. */
  public boolean isRejected() {
    return acceptedCount == 0;
  }

  /** A document that the broker acknowledged. */
  public record Accepted(DocumentId id, String source) {}
}
