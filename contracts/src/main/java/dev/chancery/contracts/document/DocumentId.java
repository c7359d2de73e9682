package dev.chancery.contracts.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a document: {@code sha256:} and the 64 lower-case hex digits of the SHA-256 of its
 * bytes. The same content is the same document, whoever drops it and however often.
 *
 * @param value the id as written
 */
public record DocumentId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentId {
    Objects.requireNonNull(value, "document id");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a document id: '" + value + "' (write sha256: and 64 lower-case hex digits)");
    }
  }

  /** The id of these bytes. */
  public static DocumentId of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new DocumentId("sha256:" + HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
