package dev.chancery.cli;

import java.io.IOException;
import java.util.List;

/** A form in which the rows of a query are written. Values are null, numbers, Booleans or text. */
interface RowWriter {

  void begin(List<String> columns) throws IOException;

  void row(List<Object> values) throws IOException;

  void end() throws IOException;
}
