package dev.chancery.extraction.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What belongs to each of some words. Finds out in very few steps that a word is none of them.
 * Immutable, thread-safe.
 *
 * @param <V> what belongs to a word
 */
public final class WordMap<V> {

  private final Map<String, V> values;
  private final WordFilter filter;

  public WordMap(Map<String, ? extends V> values) {
    this.values = new HashMap<>(values);
    this.filter = new WordFilter(values.keySet());
  }

  /** What belongs to a word, null where it is none of these. */
  public V get(String word) {
    return filter.admits(word) ? values.get(word) : null;
  }

  public boolean contains(String word) {
    return filter.admits(word) && values.containsKey(word);
  }
}
