package dev.chancery.store.api;

/**
 * Where documents come from.
 *
 * @param source a file name, a URL, a newspaper
 * @param documents how many came from it
 */
public record DocumentSource(String source, long documents) {}
