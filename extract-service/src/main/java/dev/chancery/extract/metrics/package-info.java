/** Counts and times of what was committed. */
package dev.chancery.extract.metrics;
