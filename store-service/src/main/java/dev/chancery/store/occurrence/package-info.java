/**
 * One occurrence, many tellings: which events of several documents tell of the same trip,
 * instrument or figure. What decides is pure functions over the events of a block; {@code link}
 * reads and writes the tables.
 */
package dev.chancery.store.occurrence;
