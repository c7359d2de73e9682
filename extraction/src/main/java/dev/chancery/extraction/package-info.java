/** The extraction engine: from a document to typed, dated, sourced events. */
package dev.chancery.extraction;
