package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Fold;
import dev.chancery.extraction.lexicon.TsvResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A country that can stand for any other in any year: its name takes no article, its people's name
 * serves as adjective and noun, its cities are nothing else.
 *
 * @param code its code
 * @param name its common name
 * @param officialName its name with "Republic of", the common one where it has none
 * @param demonym adjective and singular noun; the plural has an "s"
 * @param capital its capital
 * @param cities other cities
 */
record SwapCountry(
    CountryCode code,
    String name,
    String officialName,
    String demonym,
    String capital,
    List<String> cities) {

  private static final List<String> CODES =
      List.of(
          "KEN PER BGR BOL ZMB VEN COL MYS FIN HUN CHL MOZ ROU CMR POL ECU GHA NOR BRA MAR TUN"
              .split(" "));

  private static final int MOST_CITIES = 8;

  SwapCountry {
    cities = List.copyOf(cities);
  }

  /** Those of the lexicons that fit, in a fixed order. */
  static List<SwapCountry> all() {
    Map<String, List<String>> capitals = new HashMap<>();
    Map<String, List<String>> cities = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("cities.tsv")) {
      String form = row.alternatives(1).get(0);
      if (!row.isAmbiguous() && Fold.fold(form).equals(form)) {
        Map<String, List<String>> kind =
            row.cell(2).equals("CAPITAL") ? capitals : row.cell(2).equals("CITY") ? cities : null;
        if (kind != null) {
          kind.computeIfAbsent(row.cell(0), code -> new ArrayList<>()).add(form);
        }
      }
    }
    Map<String, SwapCountry> fitting = new HashMap<>();
    for (TsvResource.Row row : TsvResource.read("countries.tsv")) {
      String code = row.cell(0);
      List<String> names = row.alternatives(1);
      String demonym = row.cells().size() > 2 ? row.alternatives(2).get(0) : "";
      if (CODES.contains(code)
          && capitals.containsKey(code)
          && cities.containsKey(code)
          && row.alternatives(2).contains(demonym + "s")) {
        String official = "Republic of " + names.get(0);
        fitting.put(
            code,
            new SwapCountry(
                CountryCode.of(code),
                names.get(0),
                names.contains(official) ? official : names.get(0),
                demonym,
                capitals.get(code).get(0),
                cities.get(code).stream().limit(MOST_CITIES).toList()));
      }
    }
    return CODES.stream().filter(fitting::containsKey).map(fitting::get).toList();
  }
}
