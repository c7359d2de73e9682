/** The tables of occurrences: what is pending, what belongs together, what is written. */
package dev.chancery.store.occurrence.link;
