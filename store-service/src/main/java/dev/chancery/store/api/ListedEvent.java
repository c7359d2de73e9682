package dev.chancery.store.api;

import dev.chancery.contracts.event.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An event as the list shows it.
 *
 * @param id stays the same
 * @param type which kind of event
 * @param state status of a visit, stage of an agreement, actuality of a figure
 * @param when ISO 8601 of reduced precision, null where undated: 2001, 2001-03, 2001-03-12/2001-03
 * @param countries codes of all countries in it
 * @param slots what it says
 * @param quote first words of the document that tell it
 * @param confidence how sure the engine is, 0 to 1
 * @param engine name and version
 * @param arrived when it was first stored
 * @param documents how many documents tell of the same trip, instrument or figure; null until they
 *     are linked
 * @param verdict what a reader said last: RIGHT or WRONG, null where nobody did
 * @param document who tells it
 */
public record ListedEvent(
    UUID id,
    EventType type,
    String state,
    String when,
    List<String> countries,
    Slots slots,
    String quote,
    double confidence,
    String engine,
    Instant arrived,
    Integer documents,
    String verdict,
    Source document) {

  /**
   * The document that tells an event.
   *
   * @param id of the document
   * @param title null where it has none
   * @param source where it came from, null until it is processed
   * @param url its address on the web, null where unknown
   * @param published ISO 8601 of reduced precision, null where unknown
   */
  public record Source(String id, String title, String source, String url, String published) {}

  static ListedEvent read(ResultSet row) throws SQLException {
    EventType type = EventType.valueOf(row.getString("type"));
    Slots slots = Slots.of(type, row);
    return new ListedEvent(
        row.getObject("id", UUID.class),
        type,
        row.getString("state"),
        when(slots),
        Slots.texts(row, "countries"),
        slots,
        row.getString("quote"),
        row.getDouble("confidence"),
        row.getString("engine"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        row.getObject("documents", Integer.class),
        row.getString("verdict"),
        new Source(
            row.getString("document_id"),
            row.getString("document_title"),
            row.getString("source"),
            row.getString("url"),
            row.getString("published")));
  }

  private static String when(Slots slots) {
    if (slots instanceof Slots.Visit visit) {
      return visit.start() == null || visit.end() == null || visit.start().equals(visit.end())
          ? (visit.start() == null ? visit.end() : visit.start())
          : visit.start() + "/" + visit.end();
    }
    return slots instanceof Slots.Agreement agreement
        ? agreement.date()
        : ((Slots.TradeFigure) slots).period();
  }
}
