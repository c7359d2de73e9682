package dev.chancery.store.table;

import dev.chancery.contracts.time.ReducedDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column and where its value comes from.
 *
 * @param name as in SQL, quoted where it must be
 * @param type of PostgreSQL, without the array's brackets
 * @param value the value in PostgreSQL's text form; null for null
 */
public record Column<T>(String name, String type, Function<T, String> value) {

  /** A column whose text form is the value's {@code toString}. */
  public static <T> Column<T> of(String name, String type, Function<T, ?> value) {
    return new Column<>(
        name,
        type,
        row -> {
          Object cell = value.apply(row);
          return cell == null ? null : cell.toString();
        });
  }

  /** The days that a date can mean. */
  public static <T> Column<T> range(String name, Function<T, ReducedDate> date) {
    return new Column<>(name, "daterange", row -> range(date.apply(row)));
  }

  private static String range(ReducedDate date) {
    return date == null ? null : "[" + date.earliest() + "," + date.latest() + "]";
  }

  /** A list of texts in one cell. */
  public static <T> Column<T> list(String name, Function<T, List<String>> list) {
    return new Column<>(name, "text[]", row -> arrayLiteral(list.apply(row)));
  }

  /** The same column of something that this one's row is a part of. */
  public <S> Column<S> within(Function<S, T> part) {
    return new Column<>(name, type, part.andThen(value));
  }

  private static String arrayLiteral(List<String> items) {
    return items.stream()
        .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
