package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import java.util.Set;

/**
 * A set of kinds of phrase that is quick to compare with another.
 *
 * @param bits one for each kind, by its place in the order of all
 */
record Kinds(int bits) {

  static Kinds of(Set<PhraseKind> kinds) {
    int bits = 0;
    for (PhraseKind kind : kinds) {
      bits |= bit(kind);
    }
    return new Kinds(bits);
  }

  /** The bits of the kinds that a phrase is of, 0 where it is of none. */
  static int bits(Phrase phrase) {
    if (phrase instanceof Phrase.Actor) {
      return bit(PhraseKind.ACTOR) | actor(phrase);
    }
    if (phrase instanceof Phrase.Amount amount) {
      return bit(PhraseKind.AMOUNT) | bit(amount.money() ? PhraseKind.MONEY : PhraseKind.GOODS);
    }
    if (phrase instanceof Phrase.When) {
      return bit(PhraseKind.WHEN);
    }
    if (phrase instanceof Phrase.Instrument) {
      return bit(PhraseKind.INSTRUMENT);
    }
    if (phrase instanceof Phrase.Nationality) {
      return bit(PhraseKind.NATIONALITY);
    }
    return phrase instanceof Phrase.Percent ? bit(PhraseKind.PERCENT) : 0;
  }

  private static int actor(Phrase phrase) {
    if (phrase instanceof Place place) {
      int somewhere = place.isSomewhere() ? bit(PhraseKind.PLACE) : 0;
      if (place.kind() == PlaceKind.COUNTRY) {
        return somewhere | bit(PhraseKind.COUNTRY);
      }
      return place.kind() == PlaceKind.BODY ? somewhere | bit(PhraseKind.BODY) : somewhere;
    }
    if (phrase instanceof Phrase.Person person) {
      return bit(person.isPronoun() ? PhraseKind.PRONOUN : PhraseKind.PERSON);
    }
    if (phrase instanceof Phrase.Organisation) {
      return bit(PhraseKind.ORG);
    }
    return bit(phrase instanceof Phrase.Delegation ? PhraseKind.DELEGATION : PhraseKind.SIDES);
  }

  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the engine
  private static int bit(PhraseKind kind) {
    return 1 << kind.ordinal();
  }

  /** Whether a kind is among those that some bits tell. */
  boolean meets(int others) {
    return (bits & others) != 0;
  }
}
