package dev.chancery.extraction.document.front;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the front of a text, blank ones left out.
 *
 * @param text the whole text
 * @param lines the first lines, in their order
 */
record Head(String text, List<HeadLine> lines) {

  private static final int LINES = 80;
  private static final int LONGEST = 400;
  private static final int RUNNING = 300;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}{2})[.?!][\"”’)]?(?:$| \\p{Lu})");

  Head {
    lines = List.copyOf(lines);
  }

  static Head of(String text) {
    List<HeadLine> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length() && lines.size() < LINES) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int start = from;
      while (start < to && (isSpace(text.charAt(start)) || text.charAt(start) == '#')) {
        start++;
      }
      int end = to;
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        String beginning = text.substring(start, Math.min(end, start + LONGEST));
        lines.add(new HeadLine(start, end, beginning));
      }
      from = to + 1;
    }
    return new Head(text, lines);
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
  }

  /**
   * One line.
   *
   * @param start of its first visible character in the text
   * @param end after its last one
   * @param text its characters, the first few hundred of them where it is very long
   */
  record HeadLine(int start, int end, String text) {

    private static final Pattern GAP = Pattern.compile("\\s{3,}|\t");

    /** The parts of a line that wide gaps keep apart; the line itself where there is none. */
    List<HeadLine> columns() {
      List<HeadLine> columns = new ArrayList<>();
      Matcher gap = GAP.matcher(text);
      int from = 0;
      while (gap.find()) {
        columns.add(
            new HeadLine(start + from, start + gap.start(), text.substring(from, gap.start())));
        from = gap.end();
      }
      columns.add(from == 0 ? this : new HeadLine(start + from, end, text.substring(from)));
      return columns;
    }

    int length() {
      return end - start;
    }

    /** Whether it is running text: a sentence that stops here, or more than one. */
    boolean runs() {
      return length() > RUNNING || (length() > 60 && SENTENCE_END.matcher(text).find());
    }
  }
}
