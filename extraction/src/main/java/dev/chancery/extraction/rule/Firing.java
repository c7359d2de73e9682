package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The rules that fire in one sentence, from left to right. */
final class Firing {

  private final Phrases phrases;
  private final KindsInSentence kinds;
  private final Attempt attempt;
  private final List<Mention> mentions = new ArrayList<>();

  Firing(Phrases phrases) {
    this.phrases = phrases;
    this.kinds = new KindsInSentence(phrases);
    this.attempt = new Attempt(phrases, kinds);
  }

  /** The bits of the kinds of the phrase that starts at a token, 0 where none does. */
  int kindsStartingAt(int token) {
    return kinds.startingAt(token);
  }

  /**
   * Fires a rule where one of its patterns fits around a trigger; whether it did.
   *
   * @param capture the name that the trigger's phrase is captured under, null where it is not
   */
  boolean fire(Rule rule, Pattern[] patterns, int from, int to, String capture) {
    for (Pattern pattern : patterns) {
      Mention mention =
          pattern.canFit(phrases.sentence(), kinds.all(), from, to)
              ? pattern.match(rule, attempt, from, to, capture)
              : null;
      if (mention != null) {
        mentions.add(mention);
        return true;
      }
    }
    return false;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
