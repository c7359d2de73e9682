/** Agreements that tell of one instrument; pure functions. */
package dev.chancery.store.occurrence.instrument;
