package dev.chancery.extraction.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Sets of words written as one string, which is easier to read and to add to than a list of
 * literals.
 */
public final class WordSet {

  private WordSet() {}

  /**
   * The words of a text, which white space parts; a word may stand in it twice. A hash set finds
   * out that a word is not in it, which is nearly always so, in fewer steps than {@code Set.of}.
   */
  public static Set<String> of(String words) {
    return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(words.strip().split("\\s+"))));
  }
}
