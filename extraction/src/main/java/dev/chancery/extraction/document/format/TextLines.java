package dev.chancery.extraction.document.format;

import java.util.List;

/** Plain text under construction: blocks with a blank line between them, items and rows without. */
final class TextLines {

  private final StringBuilder text = new StringBuilder();

  /** Words of the block at hand; space is kept as it comes. */
  void words(String words) {
    text.append(words);
  }

  /** Ends the line at hand, if one was begun. */
  void line() {
    trimEnd();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Ends the line at hand and leaves a blank one. */
  void gap() {
    line();
    int length = text.length();
    if (length > 1 && text.charAt(length - 2) != '\n') {
      text.append('\n');
    }
  }

  void block(String words) {
    gap();
    text.append(words.strip());
    gap();
  }

  void item(String words) {
    line();
    text.append("- ").append(words.strip());
    line();
  }

  /** A row of a table, its cells in one line. */
  void row(List<String> cells) {
    line();
    text.append(
        String.join(
            " | ", cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList()));
    line();
  }

  /** Whether the line at hand has no words yet. */
  boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  int length() {
    return text.length();
  }

  private void trimEnd() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    text.setLength(length);
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
