package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.nio.charset.StandardCharsets;

/** Checks whether bytes can be what their name says. What passes may still be broken. */
final class FirstBytes {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

  private static final int LOOKED_AT_FOR_NUL = 8192;
  private static final int LOOKED_AT_FOR_PDF = 1024;

  private FirstBytes() {}

  /**
   * @param name of the document, for the message
   * @throws RefusedException {@link Reason#EMPTY}, {@link Reason#UNSUPPORTED} or {@link
   *     Reason#UNREADABLE}
   */
  static void check(FileKind kind, byte[] content, String name) {
    if (content.length == 0) {
      throw new RefusedException(Reason.EMPTY, name + " has no bytes");
    }
    if (kind.isText()) {
      checkText(content, name);
    } else if (kind == FileKind.PDF && indexOf(PDF, content, LOOKED_AT_FOR_PDF) < 0) {
      throw new RefusedException(Reason.UNREADABLE, name + " is called a PDF, but is none");
    } else if (kind == FileKind.DOCX && !startsWith(ZIP, content)) {
      throw new RefusedException(
          Reason.UNREADABLE,
          startsWith(OLE, content)
              ? name + " is encrypted, or an old .doc under the name of a .docx"
              : name + " is called a .docx, but is none");
    }
  }

  private static void checkText(byte[] content, String name) {
    if (isBlank(content)) {
      throw new RefusedException(Reason.EMPTY, name + " has only blanks");
    }
    if (startsWith(PDF, content) || startsWith(ZIP, content)) {
      throw new RefusedException(
          Reason.UNSUPPORTED, name + " is called a text, but is a PDF or an archive; rename it");
    }
    boolean utf16 = startsWith(UTF_16_BIG, content) || startsWith(UTF_16_LITTLE, content);
    if (!utf16 && indexOf(new byte[] {0}, content, LOOKED_AT_FOR_NUL) >= 0) {
      throw new RefusedException(
          Reason.UNSUPPORTED, name + " is called a text, but is binary: it has NUL bytes");
    }
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b < 0 || b > ' ' || b == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] start, byte[] content) {
    return indexOf(start, content, start.length) == 0;
  }

  /** Where the wanted bytes begin, within so many first bytes, or -1. */
  private static int indexOf(byte[] wanted, byte[] content, int within) {
    int last = Math.min(content.length, within) - wanted.length;
    for (int at = 0; at <= last; at++) {
      int matching = 0;
      while (matching < wanted.length && content[at + matching] == wanted[matching]) {
        matching++;
      }
      if (matching == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
