package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Who is invited or received where the nearest person is the one who invites or receives. */
final class Guests {

  private static final Set<String> RECEIVE =
      WordSet.of("greeted greets hosted hosts received receives welcomed welcomes");

  private static final Set<String> INVITED = Set.of("invitation", "invited");

  private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

  private static final Set<String> INVITERS = Set.of("by", "from", "of");

  private Guests() {}

  /**
   * "was invited by Paz for a visit to Peru", "on invitation from Paz arrived in Lima", "welcomed
   * Paz's invitation to Lima".
   */
  static boolean isInviter(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    boolean owner =
        POSSESSIVES.contains(sentence.word(captured.to()))
            && INVITED.contains(sentence.word(captured.to() + 1));
    return owner
        || captured.to() <= mention.triggerFrom()
            && INVITERS.contains(sentence.word(captured.from() - 1))
            && INVITED.contains(sentence.word(captured.from() - 2));
  }

  /** The nearest before an inviter. */
  static Phrase guest(Mention mention, Phrase inviter) {
    Phrase best = null;
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.to() < inviter.from()
          && (phrase instanceof Phrase.Person || phrase instanceof Phrase.Delegation)) {
        best = phrase;
      }
    }
    return best;
  }

  /** "Paz welcomed Ruiz in Lima as she began a visit": the guest; null where none is received. */
  static Phrase received(Mention mention, Phrase captured) {
    if (!(captured instanceof Phrase.Person person && person.isPronoun())) {
      return null;
    }
    Phrase guest = null;
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.from() >= captured.from()) {
        break;
      }
      if (phrase instanceof Phrase.Person) {
        boolean isGuest = RECEIVE.contains(mention.phrases().sentence().word(phrase.from() - 1));
        guest = isGuest ? phrase : guest;
      }
    }
    return guest;
  }
}
