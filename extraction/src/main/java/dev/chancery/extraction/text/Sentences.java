package dev.chancery.extraction.text;

import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.layout.Paragraph;
import dev.chancery.extraction.layout.ParagraphKind;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a laid-out document. */
public final class Sentences {

  private Sentences() {}

  /** All sentences in order; a heading, list item or table row is at least one of its own. */
  public static List<Sentence> of(Layout layout) {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : layout.paragraphs()) {
      List<Token> tokens = Tokeniser.tokens(layout.text(), paragraph.start(), paragraph.end());
      for (List<Token> part : SentenceSplitter.split(tokens)) {
        sentences.add(
            new Sentence(
                sentences.size(),
                number,
                part,
                paragraph.kind() == ParagraphKind.HEADING,
                paragraph.capitals()));
      }
      number++;
    }
    return sentences;
  }
}
