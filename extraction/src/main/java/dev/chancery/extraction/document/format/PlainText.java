package dev.chancery.extraction.document.format;

import dev.chancery.contracts.document.RawDocument;

/** Plain text and Markdown: the text is the file. */
final class PlainText implements Format {

  @Override
  public Content read(RawDocument raw) {
    return Content.of(Charsets.decode(raw.content(), Charsets.ofContentType(raw.contentType())));
  }
}
