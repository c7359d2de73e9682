package dev.chancery.extraction.layout;

import dev.chancery.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;

/** One line of a text without the space around it, and what can be seen of it at a glance. */
final class Line {

  /** Characters of the longest words before a colon that name a field. */
  private static final int LONGEST_LABEL = 60;

  /** Of the first and after the last character that is no space; the same where it is blank. */
  final int start;

  final int end;

  /** Spaces before the first character. */
  final int indent;

  /** Capital and small letters. */
  final int capitals;

  final int smalls;
  final int digits;
  final char first;
  final char last;

  /** Length of the first word. */
  final int firstWord;

  /** Whether tabs, or gaps of three spaces and more, divide it into cells. */
  final boolean cells;

  /** Whether a bar between spaces is in it. */
  final boolean bars;

  /** Characters of the frame before it, which count for the width of the line alone. */
  private final int framed;

  private final String text;

  private Line(String text, int framed, int from, int to) {
    int head = from;
    while (head < to && isSpace(text.charAt(head))) {
      head++;
    }
    int tail = to;
    while (tail > head && isSpace(text.charAt(tail - 1))) {
      tail--;
    }
    int capitalLetters = 0;
    int smallLetters = 0;
    int digitCount = 0;
    int wideGaps = 0;
    boolean tabbed = false;
    boolean barred = false;
    for (int i = head; i < tail; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        smallLetters++;
      } else if (c == ' ') {
        wideGaps += text.charAt(i + 1) != ' ' && i - 2 > head && isGap(text, i) ? 1 : 0;
      } else if (c >= 'A' && c <= 'Z') {
        capitalLetters++;
      } else if (c >= '0' && c <= '9') {
        digitCount++;
      } else if (c == '\t') {
        tabbed = true;
      } else if (c == '|') {
        barred |=
            i > head && i + 1 < tail && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      } else if (c > 127) {
        smallLetters += Character.isLowerCase(c) ? 1 : 0;
        capitalLetters += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    int wordEnd = head;
    while (wordEnd < tail && text.charAt(wordEnd) != ' ') {
      wordEnd++;
    }
    this.text = text;
    this.framed = framed;
    start = head;
    end = tail;
    indent = head - from;
    capitals = capitalLetters;
    smalls = smallLetters;
    digits = digitCount;
    first = head < tail ? text.charAt(head) : '\n';
    last = head < tail ? text.charAt(tail - 1) : '\n';
    firstWord = wordEnd - head;
    cells = tabbed || wideGaps >= 2;
    bars = barred;
  }

  private static boolean isGap(String text, int lastSpace) {
    return text.charAt(lastSpace - 1) == ' ' && text.charAt(lastSpace - 2) == ' ';
  }

  /** The lines of a text; a line of the frame is blank, one that begins with it loses that part. */
  static List<Line> split(String text, List<Span> frame) {
    List<Line> lines = new ArrayList<>(text.length() / 40 + 8);
    int next = 0;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int visible = from;
      while (next < frame.size() && frame.get(next).end() <= from) {
        next++;
      }
      if (next < frame.size() && frame.get(next).start() < to) {
        visible = Math.min(to, frame.get(next).end());
      }
      lines.add(new Line(text, visible - from, visible, to));
      from = to + 1;
    }
    return lines;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c > 127 && Character.isWhitespace(c));
  }

  boolean blank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** Its length with what the frame takes of it. */
  int width() {
    return framed + length();
  }

  char at(int position) {
    return text.charAt(start + position);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, start) && prefix.length() <= length();
  }

  boolean contains(String part) {
    return indexOf(part) >= 0;
  }

  /** Where a part of the line stands, counted from the line's start, or -1. */
  int indexOf(String part) {
    for (int i = start; i <= end - part.length(); i++) {
      if (text.startsWith(part, i)) {
        return i - start;
      }
    }
    return -1;
  }

  /** Whether it begins with a capital, a few words and a colon, and goes on behind it. */
  boolean isField() {
    if (!Character.isUpperCase(first)) {
      return false;
    }
    int stop = Math.min(end - 2, start + LONGEST_LABEL);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.charAt(i + 1) == ' ';
      }
      if (c == '.' || c == ';' || c == '?') {
        return false;
      }
    }
    return false;
  }

  /** Whether it begins with a number or a sum, which may be negative. */
  boolean startsWithFigure() {
    return isFigure(first) || first == '-' && start + 1 < end && isFigure(text.charAt(start + 1));
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  boolean startsSmall() {
    return Character.isLowerCase(first);
  }

  /** Whether a sentence, or a heading with its colon, ends here. */
  boolean endsSentence() {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      switch (c) {
        case '.', '!', '?', ':', '…' -> {
          return true;
        }
        case '"', '\'', ')', ']', '”', '’', '»' -> {
          // closing marks stand behind the stop
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether its last word may go on in the next line. */
  boolean endsWithHyphen() {
    return (last == '-' || last == '‐' || last == '\u00ad')
        && length() > 1
        && Character.isLetterOrDigit(text.charAt(end - 2));
  }

  /** Whether a dash without space around it stands at its end. */
  boolean endsWithDash() {
    return (last == '—' && length() > 1 && text.charAt(end - 2) != ' ')
        || (last == '-'
            && length() > 2
            && text.charAt(end - 2) == '-'
            && text.charAt(end - 3) != ' ');
  }

  /** Whether it is written in capitals, and long enough to tell. */
  boolean inCapitals() {
    return isCapitals(capitals, smalls);
  }

  /** One small letter in a dozen is let pass ("McKENZIE"). */
  static boolean isCapitals(int capitals, int smalls) {
    return capitals >= 4 && smalls * 12 < capitals;
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
