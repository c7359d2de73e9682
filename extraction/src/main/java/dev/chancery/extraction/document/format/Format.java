package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.RefusedException;

/** Reads one kind of file. Implementations are thread-safe and keep no state. */
interface Format {

  /**
   * Reads a file.
   *
   * @throws RefusedException where the file is broken, encrypted or beyond all measure
   */
  Content read(RawDocument raw);
}
