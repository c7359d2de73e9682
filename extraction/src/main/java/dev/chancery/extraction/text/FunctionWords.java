package dev.chancery.extraction.text;

import java.util.Set;

/** Words that carry grammar more than meaning, in lower case. */
public final class FunctionWords {

  public static final Set<String> ARTICLES = WordSet.of("a an the");

  private FunctionWords() {}
}
