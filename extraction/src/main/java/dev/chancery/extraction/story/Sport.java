package dev.chancery.extraction.story;

import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.Vocabulary;
import dev.chancery.extraction.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells stories of sport, whose contracts bind no countries and whose tours are no visits. */
public final class Sport {

  private static final Set<String> WORDS =
      WordSet.of(
          """
          all-rounder batsman batsmen batter bowler championship club clubs coach cricket cup
          defender fans fixture football goalkeeper goals innings league matches midfielder player
          players playoffs rugby season soccer squad striker tournament wicket wickets
          """);

  /** So many different words of sport make a sports story. */
  private static final int SPORTS_STORY = 4;

  private static final Set<String> PLAYERS =
      WordSet.of(
          """
          batsman cricketer footballer goalkeeper midfielder player players quarterback striker
          """);

  private Sport() {}

  /** Whether a sentence speaks of somebody who plays. */
  public static boolean isOfPlayers(Phrases phrases) {
    return phrases.sentence().has(PLAYERS);
  }

  /** Whether anybody who plays may be spoken of in a text. */
  public static boolean mayTellOfPlayers(Vocabulary text) {
    return text.mayHaveAny(PLAYERS);
  }

  static boolean isTold(List<Phrases> sentences, Vocabulary text) {
    if (!text.mayHave(WORDS, SPORTS_STORY)) {
      return false;
    }
    Set<String> words = new HashSet<>();
    for (Phrases phrases : sentences) {
      for (Token token : phrases.sentence().tokens()) {
        if (WORDS.contains(token.lower())) {
          words.add(token.lower());
        }
      }
    }
    return words.size() >= SPORTS_STORY;
  }
}
