/** Layer 1, read: from a file's bytes to a {@link dev.chancery.extraction.document.Document}. */
package dev.chancery.extraction.document;
