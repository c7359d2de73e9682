package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which state a name of today stood for in an earlier year: Moscow in 1975 speaks for the Soviet
 * Union.
 */
public final class Successions {

  private record Reign(CountryCode state, int from, int to) {}

  private final Map<CountryCode, List<Reign>> reigns = new HashMap<>();

  private Successions() {}

  /** The successions that come with the engine. */
  public static Successions standard() {
    Successions successions = new Successions();
    for (TsvResource.Row row : TsvResource.read("successions.tsv")) {
      successions
          .reigns
          .computeIfAbsent(CountryCode.of(row.cell(0)), country -> new ArrayList<>(1))
          .add(
              new Reign(
                  CountryCode.of(row.cell(1)),
                  Integer.parseInt(row.cell(2)),
                  Integer.parseInt(row.cell(3))));
    }
    return successions;
  }

  /**
   * The state of that year.
   *
   * @param year 0 where unknown: then the country is the one of today
   */
  public CountryCode then(CountryCode country, int year) {
    if (year == 0) {
      return country;
    }
    for (Reign reign : reigns.getOrDefault(country, List.of())) {
      if (year >= reign.from() && year <= reign.to()) {
        return reign.state();
      }
    }
    return country;
  }
}
