package dev.chancery.store.api;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.problems.ProblemException;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads query parameters, and says of a bad one what is allowed. */
final class Parameters {

  private static final int LONGEST = 200;
  private static final Pattern DAYS = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private Parameters() {}

  /** Refuses what nobody here would look at, so that a mistyped filter is not taken for none. */
  static void allow(UriInfo uri, List<String> names, String... more) {
    List<String> allowed = Stream.concat(names.stream(), Arrays.stream(more)).toList();
    for (String name : uri.getQueryParameters().keySet()) {
      if (!allowed.contains(name)) {
        throw new ProblemException(
            DeskProblems.unknownParameter(name, "one of " + String.join(", ", allowed)));
      }
    }
  }

  static RuntimeException bad(String name, String value, String allowed) {
    return new ProblemException(DeskProblems.badParameter(name, value, allowed));
  }

  /** The text, null where it is missing or blank. */
  static String text(String name, String value) {
    return text(name, value, LONGEST);
  }

  static String text(String name, String value, int longest) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > longest || value.indexOf('\0') >= 0) {
      throw bad(name, value, "at most " + longest + " characters, none of them NUL");
    }
    return value.strip();
  }

  static <E extends Enum<E>> List<E> all(String name, List<String> values, Class<E> type) {
    return values.stream().map(value -> one(name, value, type)).toList();
  }

  static <E extends Enum<E>> E one(String name, String value, Class<E> type) {
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      throw bad(
          name,
          value,
          "one of "
              + Arrays.stream(type.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ")));
    }
  }

  /** A day, a month or a year, null where it is missing. */
  static ReducedDate date(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      if (DAYS.matcher(value).matches()) {
        return ReducedDate.parse(value);
      }
    } catch (IllegalArgumentException e) {
      // As bad as one of another form.
    }
    throw bad(name, value, "a year, month or day: 2001, 2001-03 or 2001-03-12");
  }

  /** A moment, null where it is missing. */
  static OffsetDateTime moment(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value);
    } catch (DateTimeParseException e) {
      throw bad(name, value, "a moment as 2026-01-31T11:00:00Z");
    }
  }

  static int number(String name, String value, int usual, int most) {
    if (value == null || value.isBlank()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // As bad as one out of bounds.
    }
    throw bad(name, value, "a number from 1 to " + most);
  }

  static UUID eventId(String value) {
    try {
      UUID id = UUID.fromString(value);
      if (id.toString().equalsIgnoreCase(value)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // As bad as one that is not in its usual form.
    }
    throw bad("id", value, "the id of an event: a UUID");
  }
}
