/**
 * Layer 5: phrases, which are the things that rules speak of: places, people, dates, amounts,
 * instruments.
 */
package dev.chancery.extraction.span;
