package dev.chancery.contracts.event;

import dev.chancery.contracts.document.DocumentId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * Ids of events: name-based UUIDs (RFC 9562, version 5) of the document id, the type and the key
 * slots. The engine merges events with equal key slots, so an id stands for one event of one
 * document.
 */
public final class EventIds {

  /** The namespace of all event ids; a constant of the contract. */
  private static final UUID NAMESPACE = UUID.fromString("5e0c6d1a-7a55-5b9b-9a64-63b1f3a0c2d4");

  private EventIds() {}

  /**
   * @param slots the key slots in a fixed order; null where a slot is empty; letter case and spaces
   *     at the ends do not count
   */
  public static UUID of(DocumentId document, EventType type, Object... slots) {
    StringBuilder name = new StringBuilder(document.value()).append('\u001f').append(type);
    for (Object slot : slots) {
      name.append('\u001f')
          .append(slot == null ? "" : slot.toString().strip().toLowerCase(Locale.ROOT));
    }
    return version5(name.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static UUID version5(byte[] name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name));
      long most = (digest.getLong() & 0xffffffffffff0fffL) | 0x5000L;
      long least = (digest.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
