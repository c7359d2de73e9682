package dev.chancery.extraction.layout;

import java.util.Objects;

/**
 * A paragraph of a {@link Layout}.
 *
 * @param start of its first character in {@link Layout#text()}
 * @param end after its last character; the line feed behind it is not part of it
 * @param kind what it is
 * @param capitals whether its letters are capitals throughout, as in old cables and headlines
 */
public record Paragraph(int start, int end, ParagraphKind kind, boolean capitals) {

  public Paragraph {
    Objects.requireNonNull(kind, "kind");
  }
}
