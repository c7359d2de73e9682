package dev.chancery.store.occurrence.instrument;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an instrument is about.
 *
 * @param words stems of the words that say something
 * @param vague stems of words that many subjects share, as cooperation and trade
 */
record Subject(Set<String> words, Set<String> vague) {

  /** How much of the shorter subject the longer one has to hold. */
  static final double ENOUGH = 0.6;

  private static final double WEIGHT_OF_VAGUE = 0.3;
  private static final int STEM = 6;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "on",
          "in",
          "for",
          "to",
          "and",
          "or",
          "with",
          "by",
          "at",
          "from",
          "between",
          "its",
          "their",
          "two",
          "both",
          "sides",
          "countries",
          "country",
          "agreement",
          "agreements",
          "treaty",
          "memorandum",
          "understanding",
          "protocol",
          "contract",
          "contracts",
          "declaration",
          "statement",
          "deal",
          "deals",
          "mou",
          "accord",
          "pact",
          "document",
          "documents",
          "new",
          "signed",
          "signing",
          "concerning",
          "regarding",
          "about",
          "that",
          "which",
          "will",
          "is",
          "as",
          "into",
          "up",
          "worth",
          "million",
          "billion",
          "under",
          "year",
          "years");

  private static final Set<String> VAGUE_STEMS =
      stems(
          Set.of(
              "cooperation",
              "cooperate",
              "collaboration",
              "economic",
              "economy",
              "trade",
              "bilateral",
              "relations",
              "mutual",
              "joint",
              "development",
              "develop",
              "intergovernmental",
              "government",
              "sphere",
              "spheres",
              "field",
              "fields",
              "area",
              "areas",
              "technical",
              "scientific",
              "partnership",
              "strategic",
              "comprehensive",
              "national",
              "international",
              "state",
              "further",
              "promotion",
              "framework",
              "general",
              "principles",
              "basis",
              "project",
              "projects",
              "issues",
              "reciprocal"));

  static Subject of(String text) {
    Set<String> words = new TreeSet<>();
    Set<String> vague = new TreeSet<>();
    if (text != null) {
      String plain =
          Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
              .replaceAll("\\p{M}", "")
              .replaceAll("['\u2019]s\\b", "");
      for (String word : plain.split("[^\\p{L}\\p{Nd}]+")) {
        if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
          String stem = stem(word);
          (VAGUE_STEMS.contains(stem) ? vague : words).add(stem);
        }
      }
    }
    return new Subject(words, vague);
  }

  private static Set<String> stems(Collection<String> words) {
    Set<String> stems = new TreeSet<>();
    words.forEach(word -> stems.add(stem(word)));
    return stems;
  }

  /** Forms of one word have one beginning: build, building; nucleus does not matter here. */
  private static String stem(String word) {
    String singular =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
            ? word.substring(0, word.length() - 1)
            : word;
    return singular.length() > STEM ? singular.substring(0, STEM) : singular;
  }

  /** Subjects without a common key are not alike. */
  Set<String> keys() {
    return words.isEmpty() ? vague : words;
  }

  boolean isTold() {
    return !words.isEmpty() || !vague.isEmpty();
  }

  /**
   * 0 for nothing in common, up to 1; half a subject in common is not one subject, and vague words
   * alone only where neither says more.
   */
  double likeness(Subject other) {
    if (!isTold() || !other.isTold()) {
      return 0;
    }
    boolean bothVague = words.isEmpty() && other.words.isEmpty();
    long common = common(words, other.words);
    if (common == 0 && !bothVague) {
      return 0;
    }
    double shared = common + WEIGHT_OF_VAGUE * common(vague, other.vague);
    double least = Math.min(weight(), other.weight());
    double most = Math.max(weight(), other.weight());
    return bothVague ? shared / most : 0.8 * shared / least + 0.2 * shared / most;
  }

  boolean isLike(Subject other) {
    return likeness(other) >= ENOUGH;
  }

  private double weight() {
    return words.size() + WEIGHT_OF_VAGUE * vague.size();
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }
}
