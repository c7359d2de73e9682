package dev.chancery.ingest.unpack;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, refused as soon as they are more than may come out. */
final class ExpandingStream extends FilterInputStream {

  private final long packed;
  private final long most;
  private long unpacked;

  /**
   * @param packed number of bytes from which these come
   * @param most number of bytes that may come
   */
  ExpandingStream(InputStream in, long packed, long most) {
    super(in);
    this.packed = packed;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) {
    unpacked += bytes;
    if (UnpackLimits.isBomb(packed, unpacked)) {
      throw new RefusedException(
          Reason.UNSAFE_ARCHIVE,
          packed + " bytes unpack to more than " + UnpackLimits.MOST_EXPANSION + " times as many");
    }
    if (unpacked > most) {
      throw new RefusedException(
          Reason.TOO_LARGE, "it unpacks to more than the " + most + " bytes that are taken");
    }
  }
}
