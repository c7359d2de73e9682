/** Visits that tell of one trip; pure functions. */
package dev.chancery.store.occurrence.trip;
