package dev.chancery.store.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A document with its text and all that it tells.
 *
 * @param id sha256: and 64 hex digits
 * @param title null where it has none
 * @param source where it came from, null until it is processed, as all below it
 * @param url its address on the web, null where unknown
 * @param genre what kind of text it is
 * @param published ISO 8601 of reduced precision, null where unknown
 * @param language ISO 639-1 code, or und
 * @param received when it was taken in
 * @param engine that read it last
 * @param text in which evidence counts, in Unicode code points
 * @param events in the order of the text
 */
public record StoredDocument(
    String id,
    String title,
    String source,
    String url,
    String genre,
    String published,
    String language,
    Instant received,
    String engine,
    String text,
    List<ToldEvent> events) {

  static StoredDocument read(ResultSet row) throws SQLException {
    OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
    return new StoredDocument(
        row.getString("id"),
        row.getString("title"),
        row.getString("source"),
        row.getString("url"),
        row.getString("genre"),
        row.getString("published"),
        row.getString("language"),
        received == null ? null : received.toInstant(),
        row.getString("engine"),
        row.getString("text"),
        List.of());
  }

  StoredDocument with(List<ToldEvent> told) {
    return new StoredDocument(
        id, title, source, url, genre, published, language, received, engine, text, told);
  }
}
