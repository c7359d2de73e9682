package dev.chancery.extraction.layout;

/** Writes the words of lines into the clean text of their document. */
final class LineWriter {

  private static final int WIDE_GAP = 3;

  private final String source;
  private final CleanText clean;

  /** Null where the document has no footnote numbers. */
  private final NoteNumbers notes;

  LineWriter(String source, CleanText clean, boolean cable) {
    this.source = source;
    this.clean = clean;
    this.notes = cable ? new NoteNumbers(source) : null;
  }

  /**
   * Writes a line.
   *
   * @param skipped characters at its start that are left out
   * @param tabular whether wide gaps in it part the cells of a table
   */
  void write(Line line, int skipped, boolean tabular) {
    int position = line.start + skipped;
    while (position < line.end) {
      int plain = plainEnd(position, line.end);
      clean.append(source, position, plain);
      position = plain;
      if (position == line.end) {
        return;
      }
      char c = source.charAt(position);
      if (Line.isSpace(c)) {
        position = writeSpace(position, line, tabular);
      } else if (isInvisible(c)) {
        position++;
      } else if (notes != null && (c == '[' || Character.isDigit(c))) {
        position = writeAmidNotes(c, position, line);
      } else {
        clean.append(c, position);
        position++;
      }
    }
  }

  /** Index of the first character from one on that is not written just as it stands. */
  private int plainEnd(int from, int to) {
    int i = from;
    while (i < to && isPlain(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isPlain(char c) {
    return c >= 'A' && c <= 'z' && c != '[' || notes == null && c > ' ' && c < '\u007f';
  }

  /** Joins the next line to what is written: with a space, or at a dash or hyphen without one. */
  void join(Line above, Line below) {
    if (above.endsWithHyphen()) {
      mendHyphen(below.start, above.end - 1);
    } else if (!above.endsWithDash()) {
      clean.space(above.end);
    }
  }

  /** Drops the hyphen that the clean text ends with where it only broke a word. */
  private void mendHyphen(int next, int hyphenOrigin) {
    char hyphen = clean.last();
    if (hyphen != '-' && hyphen != '‐') {
      return;
    }
    clean.dropLast();
    int wordEnd = next;
    while (wordEnd < source.length() && Character.isLetterOrDigit(source.charAt(wordEnd))) {
      wordEnd++;
    }
    if (HyphenatedWord.keepsHyphen(clean.lastWord(), source.substring(next, wordEnd))) {
      clean.append(hyphen, hyphenOrigin);
    }
  }

  private int writeSpace(int from, Line line, boolean tabular) {
    int to = from;
    boolean tab = false;
    while (to < line.end && Line.isSpace(source.charAt(to))) {
      tab |= source.charAt(to) == '\t';
      to++;
    }
    if (tabular && (tab || to - from >= WIDE_GAP)) {
      clean.space(from);
      clean.append('|', from);
      clean.append(' ', from);
    } else if (to - from == 1 && breaksWord(from, line)) {
      mendHyphen(to, from - 1);
    } else {
      clean.space(from);
    }
    return to;
  }

  /** Whether a hyphen, this space and small letters are a word that a scan did not join. */
  private boolean breaksWord(int space, Line line) {
    return space > line.start + 1
        && source.charAt(space - 1) == '-'
        && Character.isLetter(source.charAt(space - 2))
        && Character.isLowerCase(source.charAt(space + 1))
        && !source.startsWith("and ", space + 1)
        && !source.startsWith("or ", space + 1)
        && !source.startsWith("to ", space + 1);
  }

  /** Leaves out footnote numbers, and begins a paragraph at a number that stands for one. */
  private int writeAmidNotes(char c, int position, Line line) {
    int note = notes.end(position, line.end, clean);
    if (note > position) {
      return note;
    }
    int number = notes.paragraphNumberEnd(position, line.end, clean);
    if (number > position) {
      clean.dropLast();
      clean.append('\n', position - 1);
      return number;
    }
    clean.append(c, position);
    return position + 1;
  }

  /** Soft hyphen, zero-width space and joiners, byte order mark. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }
}
