package dev.chancery.extraction.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set of words, written as one string, which is easier to read and to add to than a list of
 * literals. Finds out in very few steps that a word is not in it. Immutable, thread-safe.
 */
public final class WordSet extends AbstractSet<String> {

  private final Set<String> words;
  private final WordTable table;

  private WordSet(Set<String> words) {
    this.words = words;
    this.table = new WordTable(words);
  }

  /** The words of a text, which white space parts; a word may stand in it twice. */
  public static WordSet of(String words) {
    return new WordSet(new LinkedHashSet<>(Arrays.asList(words.strip().split("\\s+"))));
  }

  public static WordSet copyOf(Collection<String> words) {
    return new WordSet(new LinkedHashSet<>(words));
  }

  /** All words of some sets. */
  @SafeVarargs
  public static WordSet joined(Set<String>... sets) {
    Set<String> words = new LinkedHashSet<>();
    for (Set<String> set : sets) {
      words.addAll(set);
    }
    return new WordSet(words);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && table.place(text) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.unmodifiableSet(words).iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
