package dev.chancery.contracts.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The three-letter codes that events use: all of ISO 3166-1, Kosovo ({@code XKX}), historic states,
 * {@code EUE}, {@code UNO} and {@code WLD}. Immutable.
 */
public final class Countries {

  private static final String RESOURCE = "countries.tsv";
  private static final int COLUMNS = 8;

  private final Map<CountryCode, Country> byCode;

  private Countries(Map<CountryCode, Country> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  /** The registry that comes with the contract. */
  public static Countries standard() {
    try (Reader reader =
        new InputStreamReader(
            Countries.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * Reads a registry: tab-separated, columns as in the head of {@code countries.tsv}.
   *
   * @throws IllegalArgumentException where a line has another form, or a code stands twice; names
   *     the line
   */
  static Countries read(Reader tsv) throws IOException {
    Map<CountryCode, Country> byCode = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(tsv);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Country country = country(line, number);
      if (byCode.put(country.code(), country) != null) {
        throw new IllegalArgumentException(
            RESOURCE + " line " + number + ": " + country.code() + " stands there twice");
      }
    }
    return new Countries(byCode);
  }

  private static Country country(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          RESOURCE + " line " + number + ": " + cells.length + " columns, must be " + COLUMNS);
    }
    try {
      return new Country(
          CountryCode.of(cells[0]),
          text(cells[1]),
          text(cells[2]),
          number(cells[3]),
          cells[4],
          CountryKind.valueOf(cells[5]),
          number(cells[6]),
          number(cells[7]));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(RESOURCE + " line " + number + ": " + e.getMessage(), e);
    }
  }

  private static String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  /** What the code stands for; empty for {@code IGO:} and {@code ORG:} and for unknown codes. */
  public Optional<Country> find(CountryCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A name to show: the country's, or what follows {@code IGO:} or {@code ORG:}, or the code itself
   * where it is not known.
   */
  public String name(CountryCode code) {
    return find(code).map(Country::name).orElseGet(() -> withoutPrefix(code));
  }

  private static String withoutPrefix(CountryCode code) {
    return code.value().substring(code.value().indexOf(':') + 1);
  }

  /** All of them: states, territories, historic states, bodies, the world. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }
}
