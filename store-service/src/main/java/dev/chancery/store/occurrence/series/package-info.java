/** Trade figures that report one point of a series; pure functions. */
package dev.chancery.store.occurrence.series;
