package dev.chancery.extraction.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A sentence, heading, list item or table row. Immutable. */
public final class Sentence {

  private final int index;
  private final int paragraph;
  private final Token[] tokens;
  private final boolean heading;
  private final boolean capitals;

  /**
   * @param index its place in the document, from 0
   * @param paragraph the paragraph it stands in, from 0
   * @param tokens its tokens, at least one
   * @param heading whether it stands alone as a heading
   * @param capitals whether it is written all in capitals, so that letter case tells nothing
   */
  public Sentence(int index, int paragraph, List<Token> tokens, boolean heading, boolean capitals) {
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = tokens.toArray(Token[]::new);
    this.heading = heading;
    this.capitals = capitals;
  }

  /** Its place in the document, from 0. */
  public int index() {
    return index;
  }

  /** The paragraph it stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Whether it stands alone as a heading. */
  public boolean heading() {
    return heading;
  }

  /** Whether it is written all in capitals, so that letter case tells nothing. */
  public boolean capitals() {
    return capitals;
  }

  public List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  public int size() {
    return tokens.length;
  }

  public Token token(int i) {
    return tokens[i];
  }

  /** The lower-case form of a token, empty beyond either end. */
  public String word(int i) {
    return i >= 0 && i < tokens.length ? tokens[i].lower() : "";
  }

  /** Whether a word of a set stands in it. */
  public boolean has(Set<String> words) {
    return has(words, 0, size());
  }

  /** Whether a word of a set stands from one token on and before another. */
  public boolean has(Set<String> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
      if (words.contains(tokens[i].lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in it. */
  public boolean has(String word) {
    return has(word, 0, size());
  }

  /** Whether a word stands from one token on and before another. */
  public boolean has(String word, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
      if (word.equals(tokens[i].lower())) {
        return true;
      }
    }
    return false;
  }

  public int start() {
    return tokens[0].start();
  }

  public int end() {
    return tokens[tokens.length - 1].end();
  }

  /** The tokens of a stretch, joined as they stand in English text. */
  public String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens[i];
      if (i > from) {
        if (token.hyphenated()) {
          out.append('-');
        } else if (token.spaced()) {
          out.append(' ');
        }
      }
      out.append(token.text());
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return text(0, tokens.length);
  }
}
