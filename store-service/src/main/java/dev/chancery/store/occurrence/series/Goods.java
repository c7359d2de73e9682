package dev.chancery.store.occurrence.series;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Goods under one name: tractors, Tractor, "tractors and machines" in any order. */
final class Goods {

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "of",
          "and",
          "the",
          "a",
          "an",
          "in",
          "for",
          "goods",
          "good",
          "product",
          "products",
          "commodity",
          "commodities",
          "supplies",
          "item",
          "items",
          "worth",
          "total",
          "other");

  private Goods() {}

  /** The same for the same goods; empty where all goods are meant. */
  static String key(String commodity) {
    if (commodity == null) {
      return "";
    }
    Set<String> words = new TreeSet<>();
    for (String word : commodity.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty() && !SAY_NOTHING.contains(word)) {
        words.add(singular(word));
      }
    }
    return String.join(" ", words);
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
