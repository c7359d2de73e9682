package dev.chancery.store.api;

import dev.chancery.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Orders of the list, each with the column that the next page goes on from; events that are equal
 * in it are ordered by their id. So a page begins behind the last event of the page before it,
 * whatever arrived meanwhile.
 */
enum Sorting {
  DATE("first_day", "date"),
  ARRIVED("arrived_at", "timestamptz"),
  CONFIDENCE("confidence", "double precision");

  static final String ALLOWED =
      "date, arrived or confidence, with a - before it for the latest or highest first";

  private static final Pattern KEY = Pattern.compile("[-+:. 0-9a-zA-Z]{1,40}");

  private final String column;
  private final String type;

  Sorting(String column, String type) {
    this.column = column;
    this.type = type;
  }

  /** An order and its direction. */
  record Direction(Sorting sorting, boolean descending) {

    static Direction parse(String value) {
      String text = value == null || value.isBlank() ? "-date" : value;
      boolean descending = text.startsWith("-");
      String name = descending ? text.substring(1) : text;
      return Arrays.stream(values())
          .filter(sorting -> sorting.label().equals(name))
          .findFirst()
          .map(sorting -> new Direction(sorting, descending))
          .orElseThrow(() -> Parameters.bad("sort", value, ALLOWED));
    }

    Sql orderBy() {
      String order = descending ? " DESC" : " ASC";
      return Sql.of(" ORDER BY " + sorting.column + order + ", id" + order);
    }

    /** The column that a cursor keeps, as text. */
    String key() {
      return sorting.column + "::text";
    }

    /**
     * @throws ProblemException where the cursor is not one of this order
     */
    Sql after(String cursor) {
      if (cursor == null || cursor.isBlank()) {
        return Sql.NOTHING;
      }
      List<String> parts = parts(cursor);
      if (parts.size() != 3
          || !parts.get(0).equals(toString())
          || !KEY.matcher(parts.get(1)).matches()) {
        throw badCursor(cursor);
      }
      try {
        return Sql.of(
            " AND (%s, id) %s (?::%s, ?::uuid)"
                .formatted(sorting.column, descending ? "<" : ">", sorting.type),
            parts.get(1),
            UUID.fromString(parts.get(2)).toString());
      } catch (IllegalArgumentException e) {
        throw badCursor(cursor);
      }
    }

    String cursor(String key, UUID id) {
      String text = String.join("|", toString(), key, id.toString());
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parts(String cursor) {
      try {
        return List.of(
            new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                .split("\\|", -1));
      } catch (IllegalArgumentException e) {
        throw badCursor(cursor);
      }
    }

    private static RuntimeException badCursor(String cursor) {
      return Parameters.bad("after", cursor, "the next of an earlier answer with the same sort");
    }

    @Override
    public String toString() {
      return (descending ? "-" : "") + sorting.label();
    }
  }

  String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
