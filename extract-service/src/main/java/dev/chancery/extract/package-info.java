/**
 * The extract service: {@code documents.raw} to {@code events.diplomatic}, exactly once. The way of
 * the data is {@link dev.chancery.extract.transaction.Session}; the way of one document is {@link
 * dev.chancery.extract.document.DocumentExtraction}.
 */
package dev.chancery.extract;
