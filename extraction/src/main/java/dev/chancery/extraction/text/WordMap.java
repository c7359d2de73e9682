package dev.chancery.extraction.text;

import java.util.Map;
import java.util.Set;

/**
 * What belongs to each of some words. Finds out in very few steps that a word is none of them.
 * Immutable, thread-safe.
 *
 * @param <V> what belongs to a word
 */
public final class WordMap<V> {

  private final WordTable table;
  private final Object[] values;

  public WordMap(Map<String, ? extends V> values) {
    this.table = new WordTable(values.keySet());
    this.values = new Object[table.size()];
    values.forEach((word, value) -> this.values[table.place(word)] = value);
  }

  /** What belongs to a word, null where it is none of these. */
  @SuppressWarnings("unchecked") // only values of this type are put in
  public V get(String word) {
    int place = table.place(word);
    return place < 0 ? null : (V) values[place];
  }

  /** The words themselves. */
  public Set<String> words() {
    return table.words();
  }

  public boolean contains(String word) {
    return table.place(word) >= 0;
  }
}
