/**
 * Layer 7, what the text around tells: where and when it was written and by whom, of which
 * countries and gatherings it speaks, and the exact words to quote.
 */
package dev.chancery.extraction.story;
