package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.Span;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.layout.Paragraph;
import dev.chancery.extraction.layout.ParagraphKind;

/**
 * Puts a story without events before the document and another one behind it, each a paragraph of
 * its own; behind its header in a cable. What is known of the document stays. Quotes are the same,
 * further behind.
 */
final class UnrelatedStories implements Transformation {

  static final String BEFORE =
      "The bakers of Akureyri have baked a loaf eleven metres long for the winter market. Their"
          + " oldest member, Sigrun Halldal, mixed the dough by hand and slept beside the oven. She"
          + " said that the crust was the hardest part, and that children had eaten most of it"
          + " before noon.";

  static final String BEHIND =
      "A choir of retired railway workers sang in the hall of the old station on Sunday. The"
          + " conductor, Ilse Brandmo, had found the songs in a drawer of the ticket office. The"
          + " audience asked for three encores, and the last train left late.";

  @Override
  public Variant of(Document original) {
    int at = original.genre() == Genre.CABLE ? firstParagraph(original) : 0;
    String text = original.text();
    String inserted = BEFORE + "\n\n";
    String changed =
        text.substring(0, at) + inserted + text.substring(at).stripTrailing() + "\n\n" + BEHIND;
    Document document =
        new Document(
            original.id(),
            original.title(),
            original.source(),
            original.url(),
            original.genre(),
            original.published(),
            original.language(),
            changed,
            original.origin(),
            original.frame().stream().map(span -> moved(span, at, inserted.length())).toList());
    return new Variant(document, new FurtherBehind(text.codePointCount(0, at), inserted.length()));
  }

  private static Span moved(Span span, int at, int length) {
    return span.start() < at ? span : new Span(span.start() + length, span.end() + length);
  }

  /** Where the line of the first running text starts. */
  private static int firstParagraph(Document document) {
    Layout layout = Layout.of(document);
    return layout.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.BODY)
        .mapToInt(Paragraph::start)
        .map(layout::original)
        .map(start -> document.text().lastIndexOf('\n', start - 1) + 1)
        .findFirst()
        .orElse(0);
  }

  private record FurtherBehind(int at, int length) implements Effect {

    @Override
    public String expected(Evidence original) {
      int shift = original.start() >= at ? length : 0;
      return original.start() + shift + ":" + original.quote();
    }

    @Override
    public String found(Evidence evidence) {
      return evidence.start() + ":" + evidence.quote();
    }
  }
}
