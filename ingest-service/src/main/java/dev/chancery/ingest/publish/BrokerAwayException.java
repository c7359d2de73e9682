package dev.chancery.ingest.publish;

/** The broker did not take a document; it can be sent again later. */
public final class BrokerAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokerAwayException(String message, Throwable cause) {
    super(message, cause);
  }
}
