package dev.chancery.store.api;

import java.sql.SQLException;

/** A query was cancelled because it took longer than a reader may. */
final class QueryTooSlowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryTooSlowException(SQLException cause) {
    super(cause);
  }
}
