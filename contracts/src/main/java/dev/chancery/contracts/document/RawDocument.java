package dev.chancery.contracts.document;

import dev.chancery.contracts.time.ReducedDate;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A document as it came in: its bytes untouched, and what the sender said of it.
 *
 * @param id the hash of {@code content}
 * @param content the file's bytes; not copied, so nobody may write to them
 * @param contentType the media type, such as {@code text/plain} or {@code application/pdf}
 * @param source where it came from: a file name, a URL, a newspaper; never blank
 * @param received when it was taken in
 * @param published when it was published, null where the sender did not say
 * @param title null where the sender did not say
 * @param url its address on the web, null where the sender did not say
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode below look into the array
public record RawDocument(
    DocumentId id,
    byte[] content,
    String contentType,
    String source,
    Instant received,
    ReducedDate published,
    String title,
    URI url) {

  public static final String PLAIN_TEXT = "text/plain";

  /** The source of a document that nobody named. */
  public static final String UNNAMED = "unnamed";

  public RawDocument {
    Objects.requireNonNull(id, "a document needs an id");
    Objects.requireNonNull(content, "a document needs a content");
    Objects.requireNonNull(contentType, "a document needs a contentType");
    Objects.requireNonNull(received, "a document needs a received time");
    if (source == null || source.isBlank()) {
      throw new IllegalArgumentException(
          "a document needs a source: a file name, a URL or a publisher");
    }
  }

  /** A document about which nothing is known but its bytes: plain text from an unnamed sender. */
  public static RawDocument bare(byte[] content, Instant received) {
    return new RawDocument(
        DocumentId.of(content), content, PLAIN_TEXT, UNNAMED, received, null, null, null);
  }

  /** Documents are the same when their bytes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RawDocument that
        && id.equals(that.id)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "RawDocument["
        + id
        + ", "
        + content.length
        + " bytes, "
        + contentType
        + ", "
        + source
        + "]";
  }
}
