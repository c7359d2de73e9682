package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** The new time of a trip that was put off: "her visit has been postponed until June". */
final class Postponement {

  private static final Set<String> PUT_OFF =
      WordSet.of("deferred delayed moved postponed postponing rescheduled");

  private static final Set<String> PARTICLES = Set.of("off", "back");

  private static final Set<String> LINKS = WordSet.of("for till to until");

  /** Words between the verb and the preposition: "postponed her visit to Peru until". */
  private static final int REACH = 6;

  private Postponement() {}

  /** The time that a mention is put off to; null where it tells none. */
  static Phrase.When newTime(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (isPutOff(sentence, i)) {
        return timeBehind(mention, i);
      }
    }
    return null;
  }

  private static boolean isPutOff(Sentence sentence, int i) {
    return PUT_OFF.contains(sentence.word(i))
        || sentence.word(i).equals("put") && PARTICLES.contains(sentence.word(i + 1));
  }

  private static Phrase.When timeBehind(Mention mention, int verb) {
    Sentence sentence = mention.phrases().sentence();
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
      int next = sentence.word(i + 1).equals("the") ? i + 2 : i + 1;
      if (LINKS.contains(sentence.word(i))
          && (mention.phrases().at(i + 1) instanceof Phrase.When
              || mention.phrases().at(next) instanceof Phrase.When)) {
        return (Phrase.When)
            (mention.phrases().at(i + 1) instanceof Phrase.When
                ? mention.phrases().at(i + 1)
                : mention.phrases().at(next));
      }
    }
    return null;
  }
}
