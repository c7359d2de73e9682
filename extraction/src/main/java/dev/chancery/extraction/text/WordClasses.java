package dev.chancery.extraction.text;

import java.util.List;
import java.util.Set;

/**
 * Tells by one look-up which of some sets a word is in, however many sets there are. Immutable,
 * thread-safe.
 */
public final class WordClasses {

  private final WordTable table;

  /** For each word one bit for each set that it is in. */
  private final int[] sets;

  /**
   * @param sets at most 32
   */
  public WordClasses(List<Set<String>> sets) {
    this.table = new WordTable(WordSet.copyOf(sets.stream().flatMap(Set::stream).toList()));
    this.sets = new int[table.size()];
    for (int i = 0; i < sets.size(); i++) {
      for (String word : sets.get(i)) {
        this.sets[table.place(word)] |= 1 << i;
      }
    }
  }

  /** One bit for each set that a word is in, by the place of the set; 0 where it is in none. */
  public int of(String word) {
    int place = table.place(word);
    return place < 0 ? 0 : sets[place];
  }
}
