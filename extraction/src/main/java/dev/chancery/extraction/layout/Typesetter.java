package dev.chancery.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of one text as paragraphs. Used once, by one thread. */
final class Typesetter {

  private static final int LONGEST_HEADING = 110;
  private static final int FEWEST_HEADING_CAPITALS = 10;

  /** An entry of a reference work has so many fields at least. */
  private static final int FEWEST_FIELDS = 6;

  /** One of so many of its lines begins a field. */
  private static final int LINES_A_FIELD = 4;

  private final List<Line> lines;
  private final boolean cable;
  private final String title;
  private final WrapWidth width;
  private final Furniture furniture;

  /** Whether the text is an entry of fields, {@code Exports: $4 million (1992)}. */
  private final boolean entry;

  private final CleanText clean;
  private final LineWriter writer;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The paragraph being set, null between paragraphs. */
  private OpenParagraph open;

  /**
   * @param title the document's title, or null: where it stands in the text it is a heading
   */
  Typesetter(String source, List<Line> lines, boolean cable, String title) {
    this.lines = lines;
    this.cable = cable;
    this.title = title;
    width = WrapWidth.of(lines);
    furniture = Furniture.of(lines);
    entry = isEntry(lines);
    clean = new CleanText(source.length() + 16);
    writer = new LineWriter(source, clean, cable);
  }

  private static boolean isEntry(List<Line> lines) {
    int told = 0;
    int fields = 0;
    for (Line line : lines) {
      told += line.blank() ? 0 : 1;
      fields += line.isField() ? 1 : 0;
    }
    return fields >= FEWEST_FIELDS && fields * LINES_A_FIELD >= told;
  }

  Layout set() {
    boolean gap = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        gap = true;
      } else if (furniture.holds(line)) {
        gap = true;
        if (open != null && Furniture.isRule(line)) {
          open.underline(line);
        }
      } else {
        place(line, i, gap);
        gap = false;
      }
    }
    close();
    return new Layout(clean.toString(), clean.origins(), paragraphs);
  }

  private void place(Line line, int index, boolean gap) {
    ParagraphMark mark = ParagraphMark.of(line);
    boolean row = isRow(line, index);
    if (open != null && !row && joins(line, mark, gap, index)) {
      writer.join(open.last(), line);
      writer.write(line, 0, false);
    } else {
      close();
      if (clean.length() > 0) {
        clean.append('\n', Math.max(0, line.start - 1));
      }
      boolean listed = mark.bullet() || (mark.present() && !mark.classified() && !cable);
      open = new OpenParagraph(clean.length(), listed, row, gap);
      writer.write(line, mark.length(), row);
    }
    open.add(line);
  }

  private void close() {
    if (open != null) {
      open.close(clean, title, paragraphs);
      open = null;
    }
  }

  private boolean joins(Line line, ParagraphMark mark, boolean gap, int index) {
    Line above = open.last();
    if (entry && !gap && !open.full() && goesOn(line, above)) {
      return true;
    }
    if (open.full() || !width.wrapped()) {
      return false;
    }
    boolean running = !above.endsSentence() && line.startsSmall() && !mark.present();
    boolean full = width.full(above, line) || above.endsWithHyphen();
    if (gap) {
      return running && full;
    }
    return running || (full && !begins(line, mark, above, index));
  }

  /** Whether a line of an entry goes on with the field above: its value of another year. */
  private static boolean goesOn(Line line, Line above) {
    return !line.isField()
        && (line.startsWithFigure() || line.startsSmall() && !above.endsSentence());
  }

  /** Whether a line that could go on with the paragraph shows that it begins another. */
  private boolean begins(Line line, ParagraphMark mark, Line above, int index) {
    if (entry && line.isField()) {
      return true;
    }
    boolean marked = mark.present() && (above.endsSentence() || !width.full(above, line));
    boolean indented = line.indent >= above.indent + 2 && !open.listed();
    boolean overSection = above.endsSentence() && isOverSection(line, index);
    boolean cased = above.inCapitals() != line.inCapitals() && (heads(above) || heads(line));
    return marked || indented || overSection || cased;
  }

  /** Whether a line without a stop stands over a gap, a rule or a numbered paragraph. */
  private boolean isOverSection(Line line, int index) {
    if (line.endsSentence() || line.length() > LONGEST_HEADING || index + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(index + 1);
    return below.blank() || Furniture.isRule(below) || ParagraphMark.of(below).present();
  }

  /** Whether a line in capitals amid others is long enough for a heading, not just an acronym. */
  private static boolean heads(Line line) {
    return line.inCapitals() && line.capitals >= FEWEST_HEADING_CAPITALS && !line.endsSentence();
  }

  /** Cells apart by tabs, wide gaps or bars; bars only where the next or the last line has some. */
  private boolean isRow(Line line, int index) {
    return line.cells || (line.bars && (hasBars(index - 1) || hasBars(index + 1)));
  }

  private boolean hasBars(int index) {
    return index >= 0 && index < lines.size() && lines.get(index).bars;
  }
}
