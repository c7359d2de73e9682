/**
 * Layer 6: rules in text files, compiled at start-up and indexed by the words that trigger them.
 */
package dev.chancery.extraction.rule;
