package dev.chancery.extraction.metamorphic;

import dev.chancery.extraction.document.Document;

/** A change of a document whose effect on the events is known. */
interface Transformation {

  /** The changed document, and how the events of the original come out in it. */
  Variant of(Document original);
}
