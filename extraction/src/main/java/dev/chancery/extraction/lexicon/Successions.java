package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.text.WordMap;
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

  /** By the code of the country of today. */
  private final WordMap<List<Reign>> reigns;

  private Successions(Map<String, List<Reign>> reigns) {
    this.reigns = new WordMap<>(reigns);
  }

  /** The successions that come with the engine. */
  public static Successions standard() {
    Map<String, List<Reign>> reigns = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("successions.tsv")) {
      reigns
          .computeIfAbsent(row.cell(0), country -> new ArrayList<>(1))
          .add(
              new Reign(
                  CountryCode.of(row.cell(1)),
                  Integer.parseInt(row.cell(2)),
                  Integer.parseInt(row.cell(3))));
    }
    return new Successions(reigns);
  }

  /**
   * The state of that year.
   *
   * @param year 0 where unknown: then the country is the one of today
   */
  public CountryCode then(CountryCode country, int year) {
    List<Reign> told = country == null || year == 0 ? null : reigns.get(country.value());
    if (told != null) {
      for (Reign reign : told) {
        if (year >= reign.from() && year <= reign.to()) {
          return reign.state();
        }
      }
    }
    return country;
  }
}
