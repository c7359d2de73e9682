package dev.chancery.store.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a reader said of an event.
 *
 * @param id of the review
 * @param event that was judged
 * @param verdict RIGHT or WRONG
 * @param note in the reader's words, null where there are none
 * @param reviewer who said so, null where they did not tell
 * @param at when
 */
public record Review(
    long id, UUID event, Verdict verdict, String note, String reviewer, Instant at) {

  /** A judgement of an event. */
  public enum Verdict {
    RIGHT,
    WRONG
  }

  static Review read(ResultSet row) throws SQLException {
    return new Review(
        row.getLong("id"),
        row.getObject("event_id", UUID.class),
        Verdict.valueOf(row.getString("verdict")),
        row.getString("note"),
        row.getString("reviewer"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
