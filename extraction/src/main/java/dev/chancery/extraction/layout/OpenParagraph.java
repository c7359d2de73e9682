package dev.chancery.extraction.layout;

import java.util.List;

/** A paragraph that still takes lines. */
final class OpenParagraph {

  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_LABEL = 60;

  /** Of its first character in the clean text. */
  private final int start;

  private final boolean listed;
  private final boolean tabular;

  /** Whether a gap is above it. */
  private final boolean apart;

  private Line last;
  private int lines;
  private boolean underlined;

  OpenParagraph(int start, boolean listed, boolean tabular, boolean apart) {
    this.start = start;
    this.listed = listed;
    this.tabular = tabular;
    this.apart = apart;
  }

  void add(Line line) {
    last = line;
    lines++;
  }

  Line last() {
    return last;
  }

  boolean listed() {
    return listed;
  }

  /** Whether it is complete with one line: a row of a table, or a heading with a rule below. */
  boolean full() {
    return tabular || underlined;
  }

  /** A rule as long as its one line makes it a heading. */
  void underline(Line rule) {
    underlined |= lines == 1 && Math.abs(rule.length() - last.length()) <= 5;
  }

  /**
   * Ends it where the clean text ends now; each line feed within begins another paragraph.
   *
   * @param title the document's title, or null
   */
  void close(CleanText clean, String title, List<Paragraph> paragraphs) {
    if (clean.length() > start && clean.last() == ' ') {
      clean.dropLast();
    }
    if (clean.length() == start) {
      if (start > 0) {
        clean.dropLast();
      }
      return;
    }
    int from = start;
    for (int i = start; i < clean.length(); i++) {
      if (clean.at(i) == '\n') {
        paragraphs.add(new Paragraph(from, i, ParagraphKind.BODY, isCapitals(clean, from, i)));
        from = i + 1;
      }
    }
    boolean capitals = isCapitals(clean, from, clean.length());
    paragraphs.add(new Paragraph(from, clean.length(), kind(clean, title), capitals));
  }

  private static boolean isCapitals(CleanText clean, int from, int to) {
    int capitals = 0;
    int smalls = 0;
    for (int i = from; i < to; i++) {
      char c = clean.at(i);
      if (c >= 'a' && c <= 'z') {
        smalls++;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      }
    }
    return Line.isCapitals(capitals, smalls);
  }

  private ParagraphKind kind(CleanText clean, String title) {
    if (tabular) {
      return ParagraphKind.TABLE_ROW;
    }
    if (listed) {
      return ParagraphKind.LIST_ITEM;
    }
    if (underlined || isTitle(clean, title)) {
      return ParagraphKind.HEADING;
    }
    boolean stopped = last.endsSentence() && last.last != ':';
    if (hasLabel(clean) && (stopped || !apart || last.digits > 0)) {
      return stopped ? ParagraphKind.BODY : ParagraphKind.LIST_ITEM;
    }
    boolean running = stopped || last.last == ',' || last.last == ';' || last.startsSmall();
    boolean brief = lines <= 2 && clean.length() - start <= LONGEST_HEADING;
    return brief && (!running || endsWithYear(clean)) ? ParagraphKind.HEADING : ParagraphKind.BODY;
  }

  private boolean isTitle(CleanText clean, String title) {
    return title != null
        && title.length() >= clean.length() - start
        && title.strip().equals(clean.substring(start, clean.length()));
  }

  /** A heading of a chronicle: {@code Opening of the Embassy in Lima, 1972.} */
  private boolean endsWithYear(CleanText clean) {
    int end = clean.length();
    return end - start > 8
        && clean.last() == '.'
        && clean.at(end - 7) == ','
        && clean.at(end - 6) == ' '
        && Character.isDigit(clean.at(end - 5))
        && Character.isDigit(clean.at(end - 2));
  }

  /** Whether it begins with a few words and a colon, and goes on behind it. */
  private boolean hasLabel(CleanText clean) {
    int stop = Math.min(clean.length() - 2, start + LONGEST_LABEL);
    for (int i = start; i < stop; i++) {
      char c = clean.at(i);
      if (c == ':') {
        return clean.at(i + 1) == ' ';
      }
      if (c == '.' || c == ';' || c == '?') {
        return false;
      }
    }
    return false;
  }
}
