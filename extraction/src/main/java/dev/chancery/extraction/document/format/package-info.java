/** From a file's bytes to text: one class a format. */
package dev.chancery.extraction.document.format;
