package dev.chancery.ingest.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, each with its line feed, with a bound on what is kept of one. */
final class ByteLines {

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param bytes with the line feed, the first ones only where the line is cut
   * @param cut whether there was more than is kept
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(byte[] bytes, boolean cut) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b < 0 || b > ' ') {
          return false;
        }
      }
      return true;
    }
  }

  /** The next line, or null after the last. */
  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && !ended) {
        ended = buffer[end++] == '\n';
      }
      int kept = (int) Math.min(end - from, Math.max(0, longest - length));
      line.write(buffer, from, kept);
      length += end - from;
      from = end;
    }
    return length == 0 ? null : new Line(line.toByteArray(), length > longest);
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return to > 0;
  }
}
