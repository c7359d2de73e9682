/** The topic of events: reading it in batches, its dead letters, its offsets. */
package dev.chancery.store.stream;
