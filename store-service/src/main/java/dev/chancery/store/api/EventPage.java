package dev.chancery.store.api;

import java.time.Instant;
import java.util.List;

/**
 * A page of the list.
 *
 * @param events in the order asked for
 * @param asOf the database's time before it was read; what arrives after it is not in it
 * @param next the cursor of the next page, null on the last one
 */
public record EventPage(List<ListedEvent> events, Instant asOf, String next) {}
