package dev.chancery.extraction.cast;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * The group that a text spoke of last: "A Peruvian delegation left. The delegation will sign". Goes
 * on with the reading; not thread-safe.
 */
final class GroupMemory {

  /** Sentences from "the delegation" back to the one that tells whose it is. */
  private static final int REACH = 2;

  private static final Set<String> OFFICIAL = Set.of("delegation", "mission");

  /** Those whose delegations the text has told of. */
  private final Set<CountryCode> delegates = new HashSet<>();

  private CountryCode last;
  private int toldIn;

  /**
   * Whom a group speaks for by its words, as the one told last, or as the only one that the text
   * has told of; null where unknown.
   */
  CountryCode country(Phrase.Delegation group, Sentence sentence) {
    boolean official = OFFICIAL.contains(sentence.word(group.to() - 1));
    if (group.country() != null) {
      last = group.country().isThreeLetters() ? group.country() : null;
      toldIn = sentence.index();
      if (official || OFFICIAL.stream().anyMatch(group.words()::contains)) {
        delegates.add(group.country());
      }
      return group.country();
    }
    boolean same = sentence.word(group.from()).equals("the") && group.to() - group.from() == 2;
    boolean near = sentence.index() - toldIn <= REACH;
    if (!same || !near) {
      last = null;
      return same && official && delegates.size() == 1 ? delegates.iterator().next() : null;
    }
    toldIn = sentence.index();
    return last;
  }
}
