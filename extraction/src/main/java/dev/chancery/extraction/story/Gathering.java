package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import java.util.Set;

/**
 * A summit, conference, round of talks or ceremony that a text speaks of.
 *
 * @param sentence index of the sentence
 * @param token index of its noun there
 * @param noun its noun in the singular, empty where only its host is told
 * @param names what tells it from others of its kind, in lower case: "african", "energy"
 * @param year the year in its name ("the 2004 summit"), empty without one
 * @param definite whether the words mean one that the reader knows
 * @param country where it is held, null where these words do not tell
 * @param city the city or venue, null where only the country is told
 */
public record Gathering(
    int sentence,
    int token,
    String noun,
    Set<String> names,
    String year,
    boolean definite,
    CountryCode country,
    String city) {

  boolean isPlaced() {
    return country != null;
  }

  boolean isBefore(int otherSentence, int otherToken) {
    return sentence < otherSentence || sentence == otherSentence && token < otherToken;
  }
}
