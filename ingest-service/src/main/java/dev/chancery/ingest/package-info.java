/**
 * Takes documents in, from a watched folder and over HTTP, and puts them on {@code documents.raw}.
 */
package dev.chancery.ingest;
