package dev.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** The program's output, which stays open, and fails when nobody reads it any more. */
final class OpenOutput extends Writer {

  private final PrintWriter out;

  OpenOutput(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    out.write(characters, offset, length);
    check();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException("nobody reads the output");
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
