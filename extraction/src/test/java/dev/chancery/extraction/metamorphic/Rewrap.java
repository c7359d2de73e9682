package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.layout.Paragraph;
import dev.chancery.extraction.layout.ParagraphKind;

/**
 * Wraps running text and lists at another width, with a blank line behind what was wrapped;
 * headings and tables stay as they are. Quotes are the same but for their white space.
 */
final class Rewrap implements Transformation {

  private static final int WIDTH = 60;

  @Override
  public Variant of(Document original) {
    String text = original.text();
    Layout layout = Layout.of(original);
    TextEdits edits = new TextEdits(text);
    for (Paragraph paragraph : layout.paragraphs()) {
      if (paragraph.kind() == ParagraphKind.HEADING
          || paragraph.kind() == ParagraphKind.TABLE_ROW) {
        continue;
      }
      int start = layout.original(paragraph.start());
      int end = layout.originalEnd(paragraph.end());
      String clean = layout.text().substring(paragraph.start(), paragraph.end());
      if (!dense(clean).equals(dense(text.substring(start, end)))) {
        continue;
      }
      int before = start - (text.lastIndexOf('\n', start - 1) + 1);
      String wrapped = wrapped(clean, before);
      boolean followed =
          wrapped.indexOf('\n') >= 0
              && end + 1 < text.length()
              && text.charAt(end) == '\n'
              && text.charAt(end + 1) != '\n';
      edits.replace(start, end, wrapped + (followed ? "\n" : ""));
    }
    return new Variant(Variant.withText(original, edits.apply()), new SameWords());
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String wrapped(String paragraph, int before) {
    StringBuilder out = new StringBuilder();
    int column = before;
    for (String word : paragraph.split(" ")) {
      if (!out.isEmpty()) {
        boolean breaks = column + 1 + word.length() > WIDTH;
        out.append(breaks ? '\n' : ' ');
        column = breaks ? 0 : column + 1;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }

  private static final class SameWords implements Effect {

    @Override
    public String expected(Evidence original) {
      return original.quote().replaceAll("\\s+", " ");
    }

    @Override
    public String found(Evidence evidence) {
      return expected(evidence);
    }
  }
}
