package dev.chancery.contracts.wire;

/** The names of the Kafka topics. */
public final class Topics {

  /** One message a document: the file's bytes, key = document id. */
  public static final String DOCUMENTS_RAW = "documents.raw";

  /** Documents that could not be read or extracted, with the reason in headers. */
  public static final String DOCUMENTS_RAW_DLQ = "documents.raw.dlq";

  /** One message an event, then one {@code document.processed} a document; key = document id. */
  public static final String EVENTS_DIPLOMATIC = "events.diplomatic";

  /** Events that could not be stored, with the reason in headers. */
  public static final String EVENTS_DIPLOMATIC_DLQ = "events.diplomatic.dlq";

  private Topics() {}
}
