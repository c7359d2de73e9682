/** Layer 7: who, where, when and how far; and one event from all its tellings. */
package dev.chancery.extraction.resolve;
