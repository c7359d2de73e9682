package dev.chancery.contracts.country;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who takes part in an event. One of
 *
 * <ul>
 *   <li>an ISO 3166-1 alpha-3 code ({@code RUS}), also of a historic state: {@code SUN}, {@code
 *       YUG}, {@code DDR}, {@code CSK}
 *   <li>{@code EUE} the European Union, {@code UNO} the United Nations, {@code WLD} the world (of
 *       trade figures)
 *   <li>{@code IGO:Mercosur} another intergovernmental body
 *   <li>{@code ORG:Varmi Company} a company or organisation whose country the text does not tell
 * </ul>
 *
 * @param value the code as written, at most 200 characters
 */
public record CountryCode(@JsonValue String value) implements Comparable<CountryCode> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3}|(?:IGO|ORG):\\S(?:.{0,194}\\S)?");

  public static final CountryCode WORLD = new CountryCode("WLD");
  public static final CountryCode EUROPEAN_UNION = new CountryCode("EUE");
  public static final CountryCode UNITED_NATIONS = new CountryCode("UNO");

  /**
   * @throws IllegalArgumentException where the value is none of the forms above
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CountryCode {
    Objects.requireNonNull(value, "country code");
    if (!isCode(value) && !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a country code: '"
              + value
              + "' (write ISO alpha-3 as RUS, or IGO:Name, or ORG:Name)");
    }
  }

  /** Three capitals, as nearly all codes are: told without a regular expression. */
  private static boolean isCode(String value) {
    return value.length() == 3
        && isCapital(value.charAt(0))
        && isCapital(value.charAt(1))
        && isCapital(value.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /** Whether it is a three-letter code, of a state or of EUE, UNO and WLD. */
  public boolean isThreeLetters() {
    return value.length() == 3;
  }

  // Asked very often: what a record has by itself is slower.
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof CountryCode code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
