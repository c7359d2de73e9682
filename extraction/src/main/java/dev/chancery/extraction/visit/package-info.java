/**
 * Layer 7, visits: who travels, for whom, where to, whether it is done; and one trip from all its
 * tellings.
 */
package dev.chancery.extraction.visit;
