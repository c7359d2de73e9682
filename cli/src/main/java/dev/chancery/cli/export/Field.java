package dev.chancery.cli.export;

/**
 * A column of an export.
 *
 * @param name as in the header
 * @param kind what its values are
 */
public record Field(String name, Kind kind) {

  /** What the values of a column are in Java; any can be null. */
  public enum Kind {
    /** {@code String} */
    TEXT,
    /** {@code List<String>} */
    LIST,
    /** {@code Long} */
    INTEGER,
    /** {@code BigDecimal} */
    DECIMAL,
    /** {@code Double} */
    REAL,
    /** {@code LocalDate} */
    DATE,
    /** {@code Boolean} */
    TRUTH
  }
}
