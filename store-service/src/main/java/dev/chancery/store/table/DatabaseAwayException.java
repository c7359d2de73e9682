package dev.chancery.store.table;

import java.sql.SQLException;

/**
 * The database cannot do anything now: it is stopped, out of reach, full, or not as this service
 * needs it. Nothing was written; the same can be tried again.
 */
public final class DatabaseAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseAwayException(SQLException cause) {
    super("SQLSTATE " + cause.getSQLState() + ": " + cause.getMessage(), cause);
  }
}
