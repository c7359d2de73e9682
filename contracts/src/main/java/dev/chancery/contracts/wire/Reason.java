package dev.chancery.contracts.wire;

/**
 * Why something was refused. The {@link #code()} stands alike in logs, metrics, dead-letter headers
 * and the reason files of rejected documents.
 */
public enum Reason {
  /** No bytes, or no text in them. */
  EMPTY("empty", "send a document that has text"),
  /** Over the size limit. */
  TOO_LARGE("too-large", "split the document, or raise the size limit"),
  /** A kind of file that nobody here can read. */
  UNSUPPORTED("unsupported", "convert it to text, HTML, PDF, DOCX or e-mail"),
  /** A known kind of file, but broken or encrypted. */
  UNREADABLE("unreadable", "open and save it again, or convert it to text"),
  /** An archive that expands beyond all measure or names paths outside itself. */
  UNSAFE_ARCHIVE("unsafe-archive", "unpack it yourself and drop the files"),
  /** What is told of a document beside its bytes is not of the known fields in their forms. */
  BAD_METADATA("bad-metadata", "mend the metadata and send it with the document again"),
  /** Extraction took longer than the limit. */
  TIMEOUT("timeout", "split the document, or raise the time limit"),
  /** Extraction failed: a defect of the engine. */
  EXTRACTION_FAILED("extraction-failed", "report the document; it can be sent again after a mend"),
  /** The value is no JSON of the contract, or its headers contradict it. */
  MALFORMED("malformed", "send it in the form of the schema"),
  /** A slot holds a value that this version does not know. */
  UNKNOWN_VALUE("unknown-value", "upgrade this service, then send it again"),
  /** The database refused the row. */
  REFUSED_BY_DATABASE("refused-by-database", "see the message; it can be sent again after a mend");

  private final String code;
  private final String advice;

  Reason(String code, String advice) {
    this.code = code;
    this.advice = advice;
  }

  /** Lower case with hyphens; stable. */
  public String code() {
    return code;
  }

  /** What the sender can do, as half a sentence. */
  public String advice() {
    return advice;
  }
}
