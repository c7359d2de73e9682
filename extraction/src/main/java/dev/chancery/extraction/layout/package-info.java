/**
 * Layer 2, normalise: from the lines of a {@link dev.chancery.extraction.document.Document} to
 * clean paragraphs, with the way back to the offsets of the document.
 */
package dev.chancery.extraction.layout;
