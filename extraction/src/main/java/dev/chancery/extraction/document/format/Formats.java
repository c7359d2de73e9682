package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.util.Map;

/** All formats that can be read. Thread-safe. */
public final class Formats {

  private static final int MOST_CHARACTERS = 20_000_000;

  private final Map<FileKind, Format> formats =
      Map.of(
          FileKind.PLAIN_TEXT, new PlainText(),
          FileKind.HTML, new HtmlFile(),
          FileKind.PDF, new PdfFile(),
          FileKind.WORD, new WordFile(),
          FileKind.EMAIL, new EmailFile(),
          FileKind.XML, new XmlFile());

  /**
   * Reads a file of any of the formats; line ends become line feeds, and no control characters
   * remain.
   *
   * @throws RefusedException {@link Reason#EMPTY} without text, {@link Reason#UNSUPPORTED} where
   *     the kind of file is not known, {@link Reason#UNREADABLE} where it is broken or encrypted,
   *     {@link Reason#TOO_LARGE} and {@link Reason#UNSAFE_ARCHIVE} where it is beyond all measure
   */
  public Content read(RawDocument raw) {
    if (raw.content().length == 0) {
      throw new RefusedException(
          Reason.EMPTY, raw.source() + " has no bytes: " + Reason.EMPTY.advice());
    }
    Content content = formats.get(FileKind.of(raw)).read(raw);
    String text = CleanLines.of(content.text());
    if (text.isBlank()) {
      throw new RefusedException(
          Reason.EMPTY, raw.source() + " has no text: " + Reason.EMPTY.advice());
    }
    if (text.length() > MOST_CHARACTERS) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          raw.source()
              + " has more than "
              + MOST_CHARACTERS
              + " characters of text: "
              + Reason.TOO_LARGE.advice());
    }
    return new Content(text, content.title(), content.published(), content.sender(), content.url());
  }
}
