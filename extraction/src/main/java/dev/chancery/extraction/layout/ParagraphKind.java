package dev.chancery.extraction.layout;

/** What a paragraph is in the layout of its document. */
public enum ParagraphKind {
  /** The title, or a line over a section. */
  HEADING,
  /** Running text. */
  BODY,
  /** One point of a list, its mark left out, or a line "Label: value". */
  LIST_ITEM,
  /** One row of a table, its cells apart by {@code " | "}. */
  TABLE_ROW
}
