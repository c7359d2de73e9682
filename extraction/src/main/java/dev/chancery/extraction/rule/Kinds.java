package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.Set;

/**
 * A set of kinds of phrase that is quick to compare with another.
 *
 * @param bits one for each kind, by its place in the order of all
 */
record Kinds(int bits) {

  private static final PhraseKind[] ALL = PhraseKind.values();

  static Kinds of(Set<PhraseKind> kinds) {
    int bits = 0;
    for (PhraseKind kind : kinds) {
      bits |= bit(kind);
    }
    return new Kinds(bits);
  }

  /** The kinds of which a sentence has a phrase. */
  static Kinds in(Phrases sentence) {
    int bits = 0;
    for (Phrase phrase : sentence.all()) {
      for (PhraseKind kind : ALL) {
        bits |= kind.fits(phrase) ? bit(kind) : 0;
      }
    }
    return new Kinds(bits);
  }

  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the engine
  private static int bit(PhraseKind kind) {
    return 1 << kind.ordinal();
  }

  /** Whether a kind is in both. */
  boolean meets(Kinds other) {
    return (bits & other.bits) != 0;
  }
}
