package dev.chancery.store.api;

import java.util.List;

/**
 * A page of the list.
 *
 * @param events in the order asked for
 * @param next the cursor of the next page, null on the last one
 */
public record EventPage(List<ListedEvent> events, String next) {}
