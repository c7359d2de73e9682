package dev.chancery.store.api;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Words of a document that tell an event.
 *
 * @param start where they start in the document's text, in Unicode code points from 0
 * @param end where they end, exclusive
 * @param quote the words as they stand there
 */
public record Words(int start, int end, String quote) {

  static Words read(ResultSet row) throws SQLException {
    return new Words(row.getInt("start"), row.getInt("end"), row.getString("quote"));
  }
}
