package dev.chancery.cli;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the database does not do, in its own words. */
final class Refusal {

  /** What functions of the database say of words that they do not understand. */
  private static final String MISUNDERSTOOD = "22023";

  private Refusal() {}

  /** As a misunderstanding where a parameter is wrong, else as a failure. */
  static RuntimeException of(SQLException failure, CommandLine command) {
    ServerErrorMessage said =
        failure instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
    String words = said == null ? failure.getMessage() : said.getMessage();
    return MISUNDERSTOOD.equals(failure.getSQLState())
        ? new ParameterException(command, words, failure)
        : new IllegalStateException("the database says: " + words, failure);
  }
}
