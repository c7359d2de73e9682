package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a release does not mean by a bare office, since it tells that they met: "the President's
 * talks with President Ruiz" are between two.
 */
final class FellowHolders {

  /** What stands between two who meet. */
  private static final Set<String> BETWEEN_TWO =
      WordSet.of(
          """
          and asked called congratulated hosted hosting met meets thanked told urged welcomed
          welcomes with
          """);

  private FellowHolders() {}

  /** Those named with the office that the same sentence tells of somebody else. */
  static Set<Figure> of(List<Phrases> sentences, Names names) {
    Set<Figure> out = new HashSet<>();
    for (Phrases phrases : sentences) {
      Person before = null;
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Person person && person.role() != null && !person.plural()) {
          if (before != null && areTwo(phrases, before, person)) {
            out.add(names.of((person.name() == null ? before : person).name()));
          }
          before = person;
        }
      }
    }
    return out;
  }

  private static boolean areTwo(Phrases phrases, Person one, Person other) {
    return one.role().equals(other.role())
        && (isBare(phrases, one) && other.name() != null
            || isBare(phrases, other) && one.name() != null)
        && phrases.sentence().has(BETWEEN_TWO, one.to(), other.from());
  }

  private static boolean isBare(Phrases phrases, Person person) {
    return person.name() == null
        && person.country() == null
        && FunctionWords.ARTICLES.contains(phrases.sentence().word(person.from()));
  }
}
