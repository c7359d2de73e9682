package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The rules that fire in one sentence, from left to right. */
final class Firing {

  private final Phrases phrases;
  private final Kinds kinds;
  private final Attempt attempt;
  private final List<Mention> mentions = new ArrayList<>();

  Firing(Phrases phrases) {
    this.phrases = phrases;
    this.kinds = Kinds.in(phrases);
    this.attempt = new Attempt(phrases);
  }

  /**
   * Fires a rule where one of its patterns fits around a trigger; whether it did.
   *
   * @param capture the name that the trigger's phrase is captured under, null where it is not
   */
  boolean fire(Rule rule, int from, int to, String capture) {
    List<Pattern> patterns = rule.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      Mention mention = match(patterns.get(i), rule, from, to, capture);
      if (mention != null) {
        mentions.add(mention);
        return true;
      }
    }
    return false;
  }

  private Mention match(Pattern pattern, Rule rule, int from, int to, String capture) {
    return pattern.canFit(phrases.sentence(), kinds, from, to)
        ? pattern.match(rule, attempt, from, to, capture)
        : null;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
