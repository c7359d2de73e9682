package dev.chancery.extraction.text;

import java.util.Set;

/**
 * Sets of words written as one string, which is easier to read and to add to than a list of
 * literals.
 */
public final class WordSet {

  private WordSet() {}

  /** The words of a text, which white space parts; a word may stand in it twice. */
  public static Set<String> of(String words) {
    return Set.copyOf(java.util.Arrays.asList(words.strip().split("\\s+")));
  }
}
