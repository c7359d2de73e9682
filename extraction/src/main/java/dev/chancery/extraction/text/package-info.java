/** Layer 3: tokens and sentences of the clean text. */
package dev.chancery.extraction.text;
