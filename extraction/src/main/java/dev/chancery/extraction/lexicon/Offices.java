package dev.chancery.extraction.lexicon;

import dev.chancery.contracts.country.CountryCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which states have no such office: there is no American prime minister. */
public final class Offices {

  private final Map<String, Set<CountryCode>> without;

  private Offices(Map<String, Set<CountryCode>> without) {
    this.without = Map.copyOf(without);
  }

  /** What comes with the engine. */
  public static Offices standard() {
    Map<String, Set<CountryCode>> without = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("offices-elsewhere.tsv")) {
      Set<CountryCode> states = without.computeIfAbsent(row.cell(0), office -> new HashSet<>());
      for (String code : row.cell(1).split("\\|")) {
        states.add(CountryCode.of(code));
      }
    }
    return new Offices(without);
  }

  /**
   * Whether a state has no such office.
   *
   * @param state null for one that is not known, of which nothing is
   * @param office a canonical role, as "Prime Minister"
   */
  public boolean lacks(CountryCode state, String office) {
    return state != null && without(office).contains(state);
  }

  /**
   * The states that have no such office.
   *
   * @param office null for one that is not told, which any may have
   */
  public Set<CountryCode> without(String office) {
    return office == null ? Set.of() : without.getOrDefault(office, Set.of());
  }
}
