package dev.chancery.extraction.layout;

/**
 * Numbers in an edited cable that are no part of its words: those of footnotes ({@code [2]}, or
 * behind a word as in {@code statements1}) and those of paragraphs that were run together.
 */
record NoteNumbers(String source) {

  /** Where the footnote number that starts here ends, or the same position where none does. */
  int end(int position, int lineEnd, CleanText written) {
    if (source.charAt(position) == '[') {
      int digits = digitsEnd(position + 1, lineEnd);
      boolean closed = digits > position + 1 && digits < lineEnd && source.charAt(digits) == ']';
      return closed ? digits + 1 : position;
    }
    int digits = digitsEnd(position, lineEnd);
    if (digits == position || digits - position > 2 || written.length() < 4) {
      return position;
    }
    boolean wordEndsHere = digits == lineEnd || !Character.isLetterOrDigit(source.charAt(digits));
    if (wordEndsHere && smalls(written, 0) >= 4) {
      return digits;
    }
    boolean sentenceEndsHere = digits == lineEnd || source.charAt(digits) == ' ';
    return sentenceEndsHere && written.last() == '.' && smalls(written, 1) >= 3 ? digits : position;
  }

  /** Behind {@code "3. "} at the start of a sentence, or the same position where none is. */
  int paragraphNumberEnd(int position, int lineEnd, CleanText written) {
    int digits = digitsEnd(position, lineEnd);
    boolean numbered =
        digits > position
            && digits - position <= 2
            && digits + 2 < lineEnd
            && source.charAt(digits) == '.'
            && source.charAt(digits + 1) == ' '
            && Character.isUpperCase(source.charAt(digits + 2));
    int length = written.length();
    boolean sentenceEnded =
        length > 3
            && written.last() == ' '
            && written.at(length - 2) == '.'
            && !"No".equals(written.substring(length - 4, length - 2));
    return numbered && sentenceEnded ? digits + 2 : position;
  }

  /** How many small letters, four at most, stand before the last characters written. */
  private static int smalls(CleanText written, int skipped) {
    int count = 0;
    int position = written.length() - 1 - skipped;
    while (count < 4 && position >= 0 && Character.isLowerCase(written.at(position))) {
      count++;
      position--;
    }
    return count;
  }

  private int digitsEnd(int from, int lineEnd) {
    int position = from;
    while (position < lineEnd && source.charAt(position) >= '0' && source.charAt(position) <= '9') {
      position++;
    }
    return position;
  }
}
