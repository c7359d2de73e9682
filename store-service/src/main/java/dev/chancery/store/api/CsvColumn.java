package dev.chancery.store.api;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of the download: those of {@code desk_event} that people read. */
final class CsvColumn {

  private static final List<String> NAMES =
      List.of(
          "id",
          "type",
          "state",
          "countries",
          "visitor",
          "visitor_role",
          "visitor_country",
          "host_country",
          "places",
          "start",
          "end",
          "status",
          "visit_kind",
          "kind",
          "stage",
          "date",
          "subject",
          "count",
          "flow",
          "reporter",
          "partner",
          "amount",
          "unit",
          "commodity",
          "period",
          "change_pct",
          "actuality",
          "quote",
          "confidence",
          "engine",
          "documents",
          "verdict",
          "document_id",
          "document_title",
          "source",
          "url",
          "published");

  private static final Set<String> LISTS = Set.of("countries", "places");

  private CsvColumn() {}

  static List<String> names() {
    return NAMES;
  }

  static List<String> fields(ResultSet row) throws SQLException {
    List<String> fields = new ArrayList<>(NAMES.size());
    for (String name : NAMES) {
      fields.add(field(row, name));
    }
    return fields;
  }

  private static String field(ResultSet row, String name) throws SQLException {
    if (LISTS.contains(name)) {
      return harmless(String.join("; ", Slots.texts(row, name)));
    }
    Object value = row.getObject(name);
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? harmless(text) : value.toString();
  }

  /** Spreadsheets take text that begins so for a formula; with the apostrophe they do not. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
