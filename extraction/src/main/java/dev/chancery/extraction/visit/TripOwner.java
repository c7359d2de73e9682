package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Whether a trip is told to be that of people who are not those spoken of before. */
final class TripOwner {

  /** Words from an owner to a trip: "'s first official". */
  private static final int WORDS_FROM_OWNER = 4;

  /** Words of an owner beside another: "and her team". */
  private static final int WORDS_OF_OWNER = 3;

  private static final Set<String> TIMES =
      WordSet.of("day evening month morning summer today tomorrow week weekend year yesterday");

  private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

  private TripOwner() {}

  /** "urged fighters to travel to Peru": they, and nobody spoken of before. */
  static boolean isUnnamed(Mention mention) {
    return "trip-by-context".equals(mention.rule().name())
        && mention.phrases().sentence().word(mention.triggerFrom() - 1).equals("to");
  }

  /** "Asked of Ruiz's visit to Peru, Paz said": hers; null where nobody is told before it. */
  static Phrase before(Mention mention, Phrase captured) {
    Phrase owner = mention.phrases().at(mention.triggerFrom() - 2);
    boolean owns =
        owner instanceof Phrase.Person
            && POSSESSIVES.contains(mention.phrases().sentence().word(mention.triggerFrom() - 1));
    return owns && captured.from() > mention.triggerFrom() ? owner : null;
  }

  /** "the team's tour of Peru", and not "last week's": of nobody spoken of before. */
  static boolean isSomebodyElse(Mention mention) {
    int trigger = mention.triggerFrom();
    for (int i = trigger - 1; i >= trigger - WORDS_FROM_OWNER; i--) {
      if (POSSESSIVES.contains(mention.phrases().sentence().word(i))) {
        Phrase owner = mention.phrases().at(i - 1);
        boolean known =
            owner instanceof Phrase.When
                || owner instanceof Phrase.Person
                || owner instanceof Phrase.Delegation
                || mention.phrases().sentence().has("and", i - WORDS_OF_OWNER, i);
        return !known && !TIMES.contains(mention.phrases().sentence().word(i - 1));
      }
    }
    return false;
  }
}
