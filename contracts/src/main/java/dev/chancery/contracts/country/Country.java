package dev.chancery.contracts.country;

import java.util.Objects;

/**
 * What a three-letter code stands for, with the numbers that other data sets know it by.
 *
 * @param code the code used in events
 * @param alpha2 ISO 3166-1 alpha-2; {@code CS} stands for both Czechoslovakia and Serbia and
 *     Montenegro; null where there is none
 * @param m49 UN M49 number, three digits; null where there is none
 * @param cow Correlates of War state number; the same for a state and its successor (Soviet Union
 *     and Russia: 365); null where there is none
 * @param name short English name
 * @param from first year of a historic state, else null
 * @param to last year of a historic state, else null
 */
public record Country(
    CountryCode code,
    String alpha2,
    String m49,
    Integer cow,
    String name,
    CountryKind kind,
    Integer from,
    Integer to) {

  public Country {
    Objects.requireNonNull(code, "code of a country");
    Objects.requireNonNull(name, "name of a country");
    Objects.requireNonNull(kind, "kind of a country");
  }
}
