/** Dates of reduced precision: as exact as the text that tells them, and no more. */
package dev.chancery.contracts.time;
