package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;

/** Of which kinds the phrases of a sentence are, by the tokens that they start and end at. */
final class KindsInSentence {

  private final int[] starting;
  private final int[] ending;
  private final int all;

  KindsInSentence(Phrases phrases) {
    this.starting = new int[phrases.sentence().size()];
    this.ending = new int[starting.length];
    int found = 0;
    for (Phrase phrase : phrases.all()) {
      int bits = Kinds.bits(phrase);
      starting[phrase.from()] = bits;
      ending[phrase.to() - 1] = bits;
      found |= bits;
    }
    this.all = found;
  }

  /** The bits of all kinds that the sentence has a phrase of. */
  int all() {
    return all;
  }

  /** The bits of the kinds of the phrase that starts at a token, 0 where none does. */
  int startingAt(int token) {
    return starting[token];
  }

  /** Whether a phrase of one of some kinds starts at a token in a direction. */
  boolean has(Kinds kinds, int token, int direction) {
    return token >= 0
        && token < starting.length
        && kinds.meets(direction > 0 ? starting[token] : ending[token]);
  }
}
