package dev.chancery.extraction.layout;

import java.util.Set;

/**
 * The number, bullet or classification in front of a paragraph: {@code 2. (SBU)}, {@code (C)},
 * {@code (3)}, {@code •}.
 *
 * @param length its characters with the space behind it, 0 where there is none
 * @param bullet whether it is the bullet of a list
 * @param classified whether a classification is part of it
 */
record ParagraphMark(int length, boolean bullet, boolean classified) {

  static final ParagraphMark NONE = new ParagraphMark(0, false, false);

  private static final Set<String> LEVELS =
      Set.of("U", "C", "S", "R", "TS", "SBU", "FOUO", "LOU", "CUI", "C/NF", "S/NF", "SBU/NF");
  private static final int LONGEST_LEVEL = 24;

  /** The mark that a line begins with. */
  static ParagraphMark of(Line line) {
    char first = line.first;
    boolean possible =
        first < 'A' ? first > ' ' : first == '¶' || first == '•' || first > '‐' || first == '·';
    if (!possible) {
      return NONE;
    }
    if (isBullet(first)) {
      int words = skipBullet(line);
      return words > 0 && words < line.length() ? new ParagraphMark(words, true, false) : NONE;
    }
    int number = skipSpaces(line, skipNumber(line, first == '¶' ? 1 : 0));
    int level = skipLevel(line, number);
    int position = skipSpaces(line, level);
    return position > 0 && position < line.length()
        ? new ParagraphMark(position, false, level > number)
        : NONE;
  }

  private static boolean isBullet(char c) {
    return switch (c) {
      case '*', '-', '–', '—', '•', '·', '‣', '◦', '▪', '●', '■', '□' -> true;
      default -> false;
    };
  }

  /** A bullet counts with a space behind it; the dashes may be doubled. */
  private static int skipBullet(Line line) {
    int position = 0;
    while (position < line.length() && position < 3 && line.at(position) == line.first) {
      position++;
    }
    boolean spaced = position < line.length() && isSpace(line.at(position));
    return spaced || line.first == '•' ? skipSpaces(line, position) : 0;
  }

  /** {@code 12.}, {@code 12)}, {@code (12)}, {@code (a)} with a space or a bracket behind it. */
  private static int skipNumber(Line line, int from) {
    int position = from;
    boolean bracket = position < line.length() && line.at(position) == '(';
    if (bracket) {
      position++;
    }
    int digits = position;
    while (position < line.length() && isDigit(line.at(position)) && position - digits < 3) {
      position++;
    }
    if (bracket && position == digits && position < line.length()) {
      position += line.at(position) >= 'a' && line.at(position) <= 'z' ? 1 : 0;
    }
    if (position == digits || position - digits > 2 || position + 1 >= line.length()) {
      return from;
    }
    char close = line.at(position);
    char next = line.at(position + 1);
    boolean closed = bracket ? close == ')' : close == '.' || close == ')';
    return closed && (isSpace(next) || next == '(') ? position + 1 : from;
  }

  private static int skipLevel(Line line, int from) {
    if (from >= line.length() || line.at(from) != '(') {
      return from;
    }
    int close = from + 1;
    int stop = Math.min(line.length(), from + LONGEST_LEVEL);
    while (close < stop && line.at(close) != ')') {
      char c = line.at(close);
      if (!(c >= 'A' && c <= 'Z') && c != '/' && c != ' ' && c != ',') {
        return from;
      }
      close++;
    }
    if (close >= stop) {
      return from;
    }
    String level = line.toString().substring(from + 1, close);
    return isLevel(level) ? close + 1 : from;
  }

  private static boolean isLevel(String level) {
    int slash = level.indexOf('/');
    return LEVELS.contains(slash < 0 ? level : level.substring(0, slash));
  }

  private static int skipSpaces(Line line, int from) {
    int position = from;
    while (position < line.length() && isSpace(line.at(position))) {
      position++;
    }
    return position;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean present() {
    return length > 0;
  }
}
