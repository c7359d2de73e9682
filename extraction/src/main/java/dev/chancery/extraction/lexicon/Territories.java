package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import java.util.HashMap;
import java.util.Map;

/**
 * Which state a territory with a name of its own belongs to: an American in Puerto Rico is at home.
 */
public final class Territories {

  private record Rule(CountryCode state, int from) {}

  private final Map<CountryCode, Rule> rules;

  private Territories(Map<CountryCode, Rule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /** The territories that come with the engine. */
  public static Territories standard() {
    Map<CountryCode, Rule> rules = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("territories.tsv")) {
      rules.put(
          CountryCode.of(row.cell(0)),
          new Rule(CountryCode.of(row.cell(1)), Integer.parseInt(row.cell(2))));
    }
    return new Territories(rules);
  }

  /**
   * Whether a place is a territory of a state.
   *
   * @param year 0 where unknown: then as today
   */
  public boolean isOf(CountryCode place, CountryCode state, int year) {
    Rule rule = rules.get(place);
    return rule != null && rule.state().equals(state) && (year == 0 || year >= rule.from());
  }
}
