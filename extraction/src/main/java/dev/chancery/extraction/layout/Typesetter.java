package dev.chancery.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of one text as paragraphs. Used once, by one thread. */
final class Typesetter {

  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_LABEL = 60;

  private final String source;
  private final List<Line> lines;
  private final boolean cable;
  private final String title;
  private final WrapWidth width;
  private final Furniture furniture;
  private final CleanText clean;
  private final NoteNumbers notes;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The paragraph being set: its last line, null between paragraphs. */
  private Line above;

  private int start;
  private int lineCount;
  private boolean listed;
  private boolean tabular;
  private boolean headed;

  /** Whether a gap is above the paragraph. */
  private boolean apart;

  private int capitals;
  private int smalls;

  /**
   * @param title the document's title, or null: where it stands in the text it is a heading
   */
  Typesetter(String source, List<Line> lines, boolean cable, String title) {
    this.title = title;
    this.source = source;
    this.lines = lines;
    this.cable = cable;
    width = WrapWidth.of(lines);
    furniture = Furniture.of(lines);
    clean = new CleanText(source.length() + 16);
    notes = new NoteNumbers(source);
  }

  Layout set() {
    boolean gap = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        gap = true;
      } else if (furniture.holds(line)) {
        gap = true;
        headed |= above != null && Furniture.isRule(line) && underlines(line);
      } else {
        place(line, i, gap);
        gap = false;
      }
    }
    close();
    return new Layout(clean.toString(), clean.origins(), paragraphs);
  }

  private boolean underlines(Line rule) {
    return lineCount == 1 && Math.abs(rule.length() - above.length()) <= 5;
  }

  private void place(Line line, int index, boolean gap) {
    ParagraphMark mark = ParagraphMark.of(line);
    boolean row = isRow(line, index);
    if (above != null && joins(line, mark, row, gap, index)) {
      if (hyphenated()) {
        mendHyphen(line.start, above.end - 1);
      } else if (!endsWithDash()) {
        clean.space(above.end);
      }
      write(line, 0);
    } else {
      close();
      open(line, mark, row);
      apart = gap;
      write(line, mark.length());
    }
    above = line;
    lineCount++;
    capitals += line.capitals;
    smalls += line.smalls;
  }

  private boolean joins(Line line, ParagraphMark mark, boolean row, boolean gap, int index) {
    if (tabular || row || headed || !width.wrapped()) {
      return false;
    }
    boolean running = !above.endsSentence() && line.startsSmall() && !mark.present();
    if (gap) {
      return running && (hyphenated() || width.full(above, line));
    }
    if (running) {
      return true;
    }
    boolean full = width.full(above, line);
    if (mark.present() && (above.endsSentence() || !full)) {
      return false;
    }
    if (line.indent >= above.indent + 2 && !listed) {
      return false;
    }
    if (above.endsSentence() && overSection(line, index)) {
      return false;
    }
    if (above.inCapitals() != line.inCapitals() && (heads(above) || heads(line))) {
      return false;
    }
    return full || hyphenated();
  }

  /** Whether a line without a stop stands over a gap, a rule or a numbered paragraph. */
  private boolean overSection(Line line, int index) {
    if (line.endsSentence() || line.length() > LONGEST_HEADING || index + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(index + 1);
    return below.blank() || Furniture.isRule(below) || ParagraphMark.of(below).present();
  }

  /** Whether a line in capitals amid others is long enough for a heading, not just an acronym. */
  private static boolean heads(Line line) {
    return line.inCapitals() && line.capitals >= 10 && !line.endsSentence();
  }

  private boolean hyphenated() {
    char last = above.last;
    return (last == '-' || last == '‐' || last == '\u00ad')
        && above.length() > 1
        && Character.isLetterOrDigit(above.at(above.length() - 2));
  }

  /** Whether a dash without space around it stands at the end of the line. */
  private boolean endsWithDash() {
    int length = above.length();
    return (above.last == '—' && length > 1 && above.at(length - 2) != ' ')
        || (length > 2
            && above.last == '-'
            && above.at(length - 2) == '-'
            && above.at(length - 3) != ' ');
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

  /** Whether a hyphen, this space and small letters are a word that a scan did not join. */
  private boolean brokenWord(int space, Line line) {
    return space > line.start + 1
        && source.charAt(space - 1) == '-'
        && Character.isLetter(source.charAt(space - 2))
        && Character.isLowerCase(source.charAt(space + 1))
        && !source.startsWith("and ", space + 1)
        && !source.startsWith("or ", space + 1)
        && !source.startsWith("to ", space + 1);
  }

  private void open(Line line, ParagraphMark mark, boolean row) {
    if (clean.length() > 0) {
      clean.append('\n', Math.max(0, line.start - 1));
    }
    start = clean.length();
    lineCount = 0;
    listed = mark.bullet() || (mark.present() && !mark.classified() && !cable);
    tabular = row;
    headed = false;
    capitals = 0;
    smalls = 0;
  }

  private void close() {
    if (above == null) {
      return;
    }
    if (clean.length() > start && clean.last() == ' ') {
      clean.dropLast();
    }
    if (clean.length() > start) {
      boolean shouted = capitals >= 4 && smalls * 12 < capitals;
      paragraphs.add(new Paragraph(start, clean.length(), kind(), shouted));
    } else if (start > 0) {
      clean.dropLast();
    }
    above = null;
  }

  private ParagraphKind kind() {
    if (tabular) {
      return ParagraphKind.TABLE_ROW;
    }
    if (listed) {
      return ParagraphKind.LIST_ITEM;
    }
    if (headed || isTitle()) {
      return ParagraphKind.HEADING;
    }
    int length = clean.length() - start;
    boolean stopped = above.endsSentence() && above.last != ':';
    if (labelled() && (stopped || !apart || hasDigit())) {
      return stopped ? ParagraphKind.BODY : ParagraphKind.LIST_ITEM;
    }
    boolean open = stopped || above.last == ',' || above.last == ';' || above.startsSmall();
    boolean heading = lineCount <= 2 && length <= LONGEST_HEADING && (!open || endsWithYear());
    return heading ? ParagraphKind.HEADING : ParagraphKind.BODY;
  }

  private boolean isTitle() {
    return title != null
        && title.length() >= clean.length() - start
        && title.strip().equals(clean.substring(start, clean.length()));
  }

  private boolean hasDigit() {
    for (int i = start; i < clean.length(); i++) {
      if (isDigit(clean.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** A heading of a chronicle: {@code Opening of the Embassy in Lima, 1972.} */
  private boolean endsWithYear() {
    int end = clean.length();
    return end - start > 8
        && clean.last() == '.'
        && clean.at(end - 7) == ','
        && clean.at(end - 6) == ' '
        && isDigit(clean.at(end - 5))
        && isDigit(clean.at(end - 2));
  }

  /** Whether it begins with a few words and a colon, and goes on behind it. */
  private boolean labelled() {
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

  /** Cells apart by tabs, wide gaps or bars; bars only where the next or the last line has some. */
  private boolean isRow(Line line, int index) {
    return line.cells || (line.bars && (hasBars(index - 1) || hasBars(index + 1)));
  }

  private boolean hasBars(int index) {
    return index >= 0 && index < lines.size() && lines.get(index).bars;
  }

  private void write(Line line, int from) {
    int position = line.start + from;
    while (position < line.end) {
      char c = source.charAt(position);
      if (c >= 'a' && c <= 'z') {
        clean.append(c, position);
        position++;
      } else if (Line.isSpace(c)) {
        position = writeSpace(position, line);
      } else if (isInvisible(c)) {
        position++;
      } else if (cable && (c == '[' || isDigit(c))) {
        position = writeAmidNotes(c, position, line);
      } else {
        clean.append(c, position);
        position++;
      }
    }
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
      paragraphs.add(new Paragraph(start, clean.length(), ParagraphKind.BODY, false));
      clean.append('\n', position - 1);
      start = clean.length();
      return number;
    }
    clean.append(c, position);
    return position + 1;
  }

  private int writeSpace(int from, Line line) {
    int to = from;
    boolean tab = false;
    while (to < line.end && Line.isSpace(source.charAt(to))) {
      tab |= source.charAt(to) == '\t';
      to++;
    }
    if (tabular && (tab || to - from >= 3)) {
      clean.space(from);
      clean.append('|', from);
      clean.append(' ', from);
    } else if (to - from == 1 && brokenWord(from, line)) {
      mendHyphen(to, from - 1);
    } else {
      clean.space(from);
    }
    return to;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Soft hyphen, zero-width space and joiners, byte order mark. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }
}
