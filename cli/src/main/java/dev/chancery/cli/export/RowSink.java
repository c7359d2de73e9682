package dev.chancery.cli.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file form that rows are written in, one after the other; none is kept. */
public interface RowSink extends Closeable {

  /** Once, before the rows. */
  void begin(List<Field> fields) throws IOException;

  /**
   * @param values as many as fields, each of its field's kind or null
   */
  void row(List<Object> values) throws IOException;

  /** Completes the file. */
  @Override
  void close() throws IOException;
}
