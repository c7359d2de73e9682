package dev.chancery.ingest.unpack;

/**
 * How much is taken.
 *
 * @param documentBytes of one document, unpacked
 * @param fileBytes of a file that holds many documents, as it lies there
 * @param unpackedBytes of all documents of one file together
 * @param members of one archive
 */
public record UnpackLimits(int documentBytes, long fileBytes, long unpackedBytes, int members) {

  /** Text seldom shrinks to a twentieth; what shrinks more than this is a bomb. */
  static final long MOST_EXPANSION = 200;

  /** Below this no expansion does harm. */
  private static final long HARMLESS_BYTES = 1024 * 1024;

  /**
   * @throws IllegalArgumentException where a limit is not positive
   */
  public UnpackLimits {
    if (documentBytes < 1 || fileBytes < 1 || unpackedBytes < 1 || members < 1) {
      throw new IllegalArgumentException("limits of size must be 1 or more");
    }
  }

  /** Whether so many bytes from so few cannot be honest. */
  static boolean isBomb(long packed, long unpacked) {
    return unpacked > HARMLESS_BYTES && unpacked / MOST_EXPANSION > packed;
  }
}
