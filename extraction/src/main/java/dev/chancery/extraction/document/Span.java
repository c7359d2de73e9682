package dev.chancery.extraction.document;

/**
 * A stretch of a text, counted in Java characters.
 *
 * @param start of its first character
 * @param end after its last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
