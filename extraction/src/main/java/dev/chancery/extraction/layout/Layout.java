package dev.chancery.extraction.layout;

import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.document.Document;
import java.util.List;

/**
 * A document's text made ready for reading: wrapped lines joined into paragraphs, words that were
 * hyphenated at a line's end joined, and paragraph marks, rules, page numbers, running heads and
 * the document's frame left out. Each character knows where it came from. Immutable.
 */
public final class Layout {

  private final String text;
  private final int[] origins;
  private final List<Paragraph> paragraphs;

  Layout(String text, int[] origins, List<Paragraph> paragraphs) {
    this.text = text;
    this.origins = origins;
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** The layout of a document; takes time in proportion to its length. */
  public static Layout of(Document document) {
    List<Line> lines = Line.split(document.text(), document.frame());
    boolean cable = document.genre() == Genre.CABLE;
    return new Typesetter(document.text(), lines, cable, document.title()).set();
  }

  /** The clean text: paragraphs with one line feed between them, single spaces between words. */
  public String text() {
    return text;
  }

  /** All paragraphs in their order; together they are the text. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * Where a character of the clean text stands in the document's text.
   *
   * @param position 0 up to, not including, the length of the text
   */
  public int original(int position) {
    return origins[position];
  }

  /**
   * Where a stretch of the clean text ends in the document's text: behind its last character.
   *
   * @param end after the last character in the clean text, 1 up to its length
   */
  public int originalEnd(int end) {
    return origins[end - 1] + 1;
  }
}
