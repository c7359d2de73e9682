package dev.chancery.extraction.text;

import java.util.Locale;

/**
 * A word, number or sign of the clean text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text the characters
 * @param lower the characters in lower case
 * @param kind what it is made of
 * @param hyphenated whether a hyphen joins it to the token before; the hyphen itself is no token
 * @param spaced whether white space stands before it
 */
public record Token(
    int start, int end, String text, String lower, Kind kind, boolean hyphenated, boolean spaced) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  static Token of(String clean, int start, int end, Kind kind, boolean hyphenated) {
    String text = clean.substring(start, end);
    boolean spaced = start == 0 || Character.isWhitespace(clean.charAt(start - 1));
    return new Token(start, end, text, text.toLowerCase(Locale.ROOT), kind, hyphenated, spaced);
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isSign() {
    return kind == Kind.SIGN;
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it has two letters or more, all of them capitals. */
  public boolean isAllCapitals() {
    return kind == Kind.WORD
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(lower);
  }

  @Override
  public String toString() {
    return text;
  }
}
