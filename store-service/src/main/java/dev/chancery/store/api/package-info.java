/** The desk's interface over HTTP: events, documents and counts to read, corrections to leave. */
package dev.chancery.store.api;
