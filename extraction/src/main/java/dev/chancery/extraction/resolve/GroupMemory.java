package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;

/**
 * The group that a text spoke of last: "A Peruvian delegation left. The delegation will sign". Goes
 * on with the reading; not thread-safe.
 */
final class GroupMemory {

  /** Sentences from "the delegation" back to the one that tells whose it is. */
  private static final int REACH = 2;

  private CountryCode last;
  private int toldIn;

  /** Whom a group speaks for by its words or as the one told last; null where unknown. */
  CountryCode country(Phrase.Delegation group, Sentence sentence) {
    if (group.country() != null) {
      last = group.country().isThreeLetters() ? group.country() : null;
      toldIn = sentence.index();
      return group.country();
    }
    boolean same = sentence.word(group.from()).equals("the") && group.to() - group.from() == 2;
    boolean near = sentence.index() - toldIn <= REACH;
    if (!same || !near) {
      last = null;
      return null;
    }
    toldIn = sentence.index();
    return last;
  }
}
