package dev.chancery.extraction.visit;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Who leads a delegation: "Ana Ruiz led a delegation", "a delegation headed by Ana Ruiz". */
final class DelegationLeader {

  private static final int WORDS_TO_LEADER = 4;

  private static final Set<String> LEAD =
      WordSet.of("brought head headed heading heads lead leading leads led took");

  private static final Set<String> LED = WordSet.of("headed led");

  private DelegationLeader() {}

  /** The leader of a phrase; null where it is no delegation or nobody is named. */
  static Phrase of(Phrases phrases, Phrase delegation) {
    if (!(delegation instanceof Phrase.Delegation)) {
      return null;
    }
    for (int i = delegation.from() - 1;
        i >= Math.max(0, delegation.from() - WORDS_TO_LEADER);
        i--) {
      if (LEAD.contains(phrases.sentence().word(i))) {
        return before(phrases, i);
      }
      if (phrases.at(i) != null) {
        break;
      }
    }
    int by = delegation.to() + 1;
    if (phrases.sentence().word(delegation.to()).equals("under")) {
      return phrases.at(by) instanceof Phrase.Person person ? person : null;
    }
    return LED.contains(phrases.sentence().word(delegation.to()))
            && phrases.sentence().word(by).equals("by")
            && phrases.at(by + 1) instanceof Phrase.Person person
        ? person
        : null;
  }

  private static Phrase before(Phrases phrases, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - WORDS_TO_LEADER); i--) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Phrase.Person person && !person.plural()) {
        return phrase;
      }
      if (phrase != null && !(phrase instanceof Phrase.When)) {
        return null;
      }
    }
    return null;
  }
}
