package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Whom "his" or "her" means by where it stands: who follows an adverbial that opens a clause, or
 * who stands directly before one.
 */
final class Possessors {

  private static final Set<String> POSSESSIVES = Set.of("his", "her");

  private static final Set<String> OPENS_ADVERBIAL =
      WordSet.of("after amid before during following in on throughout upon");

  private static final Set<String> DURING = Set.of("during", "on");

  private static final Set<String> OWNERS = Set.of("'s", "’s", "'", "’", "and");

  private static final Set<String> OF = Set.of("about", "against", "at", "from", "of");

  /** Words of an adverbial: "during his three-day official visit to Chile last month". */
  private static final int LONGEST_ADVERBIAL = 14;

  /** Words before an adverbial that opens a sentence: "And today, during her visit". */
  private static final int OPENING = 4;

  private Possessors() {}

  /** The phrase that tells whom a pronoun means, null where its place does not tell. */
  static Person of(Phrases phrases, Person pronoun) {
    Sentence sentence = phrases.sentence();
    if (!POSSESSIVES.contains(sentence.word(pronoun.from()))
        || !OPENS_ADVERBIAL.contains(sentence.word(pronoun.from() - 1))) {
      return null;
    }
    return opensClause(phrases, pronoun.from() - 2)
        ? behindAdverbial(phrases, pronoun)
        : before(phrases, pronoun);
  }

  /** Whether a token is the last before a clause: none, "that", "that ,", "And today ,". */
  private static boolean opensClause(Phrases phrases, int token) {
    Sentence sentence = phrases.sentence();
    if (token < 0 || sentence.word(token).equals("that")) {
      return true;
    }
    if (!sentence.word(token).equals(",")) {
      return token == 0 && phrases.at(0) == null;
    }
    if (sentence.word(token - 1).equals("that")) {
      return true;
    }
    for (int i = 0; i < token; i++) {
      if (phrases.at(i) instanceof Phrase.Actor) {
        return false;
      }
    }
    return token <= OPENING;
  }

  /** "During her visit to Chile, President Ruiz said" */
  private static Person behindAdverbial(Phrases phrases, Person pronoun) {
    Sentence sentence = phrases.sentence();
    int last = Math.min(sentence.size() - 1, pronoun.to() + LONGEST_ADVERBIAL);
    for (int i = pronoun.to(); i < last; i++) {
      if (phrases.at(i) instanceof Person) {
        return null;
      }
      if (sentence.word(i).equals(",")
          && phrases.at(i + 1) instanceof Person person
          && person.from() == i + 1) {
        boolean acts = !person.isPronoun() && !person.plural();
        return acts && !OWNERS.contains(sentence.word(person.to())) ? person : null;
      }
    }
    return null;
  }

  /** "the remarks of Peruvian President Ruiz during her visit to Chile", and not "to Peru". */
  private static Person before(Phrases phrases, Person pronoun) {
    Sentence sentence = phrases.sentence();
    int adverbial = pronoun.from() - 1;
    int end = sentence.word(adverbial - 1).equals(",") ? adverbial - 1 : adverbial;
    if (!DURING.contains(sentence.word(adverbial))
        || !(phrases.at(end - 1) instanceof Person person)
        || person.to() != end
        || person.isPronoun()
        || person.plural()
        || person.country() == null
        || !OF.contains(sentence.word(person.from() - 1))) {
      return null;
    }
    for (int i = pronoun.to();
        i < Math.min(sentence.size(), pronoun.to() + LONGEST_ADVERBIAL);
        i++) {
      if (phrases.at(i) instanceof Phrase.Place place && place.country().equals(person.country())) {
        return null;
      }
    }
    return person;
  }
}
