package dev.chancery.store.occurrence.name;

import java.util.List;
import java.util.Map;

/**
 * An office, under one name where countries call it differently.
 *
 * @param name in plain letters, or the family's name
 * @param isVague whether more than one holder may be meant, as by leader or minister
 */
record Office(String name, boolean isVague) {

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("head of state", "president"),
          Map.entry("state president", "president"),
          Map.entry("premier", "head of government"),
          Map.entry("prime minister", "head of government"),
          Map.entry("chancellor", "head of government"),
          Map.entry("federal chancellor", "head of government"),
          Map.entry("chairman of the council of ministers", "head of government"),
          Map.entry("vice premier", "deputy prime minister"),
          Map.entry("vice prime minister", "deputy prime minister"),
          Map.entry("deputy premier", "deputy prime minister"),
          Map.entry("secretary of state", "foreign minister"),
          Map.entry("foreign secretary", "foreign minister"),
          Map.entry("minister of foreign affairs", "foreign minister"),
          Map.entry("fm", "foreign minister"),
          Map.entry("defense minister", "defence minister"),
          Map.entry("minister of defence", "defence minister"),
          Map.entry("minister of defense", "defence minister"),
          Map.entry("secretary of defense", "defence minister"),
          Map.entry("defense secretary", "defence minister"),
          Map.entry("speaker of parliament", "speaker"),
          Map.entry("parliament speaker", "speaker"),
          Map.entry("chairman of parliament", "speaker"),
          Map.entry("sheikh", "emir"),
          Map.entry("amir", "emir"));

  private static final List<String> VAGUE =
      List.of(
          "leader",
          "minister",
          "head",
          "secretary",
          "chairman",
          "official",
          "general",
          "envoy",
          "prince",
          "senator",
          "governor",
          "ambassador",
          "deputy minister",
          "adviser",
          "chief");

  /** The office that a role names; null for null. */
  static Office of(String role) {
    if (role == null || role.isBlank()) {
      return null;
    }
    String plain = Letters.plain(role).replace('-', ' ').strip().replaceAll(" +", " ");
    return new Office(FAMILIES.getOrDefault(plain, plain), VAGUE.contains(plain));
  }

  /** Null where nobody can tell. */
  static Boolean same(Office a, Office b) {
    if (a == null || b == null) {
      return null;
    }
    if (a.equals(b)) {
      return true;
    }
    return a.isVague || b.isVague || isFuller(a, b) || isFuller(b, a) ? null : false;
  }

  /** Acting president and president, deputy prime minister and first deputy prime minister. */
  private static boolean isFuller(Office fuller, Office shorter) {
    return fuller.name.endsWith(" " + shorter.name)
        && !fuller.name.startsWith("deputy")
        && !fuller.name.startsWith("vice")
        && !fuller.name.startsWith("first vice")
        && !fuller.name.startsWith("under")
        && !fuller.name.startsWith("assistant");
  }
}
