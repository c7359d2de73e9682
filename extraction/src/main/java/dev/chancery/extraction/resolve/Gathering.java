package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import java.util.Set;

/**
 * A summit, conference, round of talks or ceremony that a text tells the place of.
 *
 * @param sentence index of the sentence that tells it
 * @param token index of its noun there
 * @param noun its noun in the singular
 * @param names what tells it from others of its kind, in lower case: "african", "energy", "2004"
 * @param country where it is held
 * @param city the city or venue, null where only the country is told
 */
record Gathering(
    int sentence, int token, String noun, Set<String> names, CountryCode country, String city) {}
