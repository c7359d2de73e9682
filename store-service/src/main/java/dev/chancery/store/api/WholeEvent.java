package dev.chancery.store.api;

import java.util.List;
import java.util.UUID;

/**
 * An event with all that is known of it.
 *
 * @param event as the list shows it
 * @param evidence the words that tell it, in the order of the text
 * @param why what the engine went by
 * @param occurrence id of the trip, instrument or figure that it tells of, null until it is linked
 * @param reviews what readers said of it, the latest first
 */
public record WholeEvent(
    ListedEvent event, List<Words> evidence, Why why, UUID occurrence, List<Review> reviews) {}
