package dev.chancery.store.occurrence.link;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Cells of the tables of events. */
final class Cells {

  /** What {@link #report} reads of {@code event} and its {@code document}. */
  static final String REPORT =
      "event.id, event.document_id, document.source, document.published, event.confidence";

  private Cells() {}

  static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getObject("id", UUID.class),
        row.getString("document_id"),
        row.getString("source"),
        date(row, "published"),
        row.getDouble("confidence"));
  }

  /** A date that somebody wrote by hand in another form counts as not told. */
  static ReducedDate date(ResultSet row, String column) throws SQLException {
    String form = row.getString(column);
    if (form == null) {
      return null;
    }
    try {
      return ReducedDate.parse(form);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
