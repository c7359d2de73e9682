package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who of a text is called "he" and who "she", as far as titles tell it or most of the pronouns that
 * seem to mean them. Not thread-safe.
 */
final class Genders {

  private static final Set<String> HE =
      WordSet.of(
          "chairman congressman gentleman king lord mr mr. mister pope prince sheikh sir spokesman"
              + " sultan");

  private static final Set<String> SHE =
      WordSet.of(
          "chairwoman congresswoman duchess lady madam madame miss mme mme. mrs mrs. ms ms."
              + " princess queen spokeswoman");

  private static final Set<String> MALE_PRONOUNS = Set.of("he", "his", "him");

  private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "you", "your");

  /** Pronouns that outweigh those of the other kind, which may mean somebody else. */
  private static final int LEAST_VOTES = 2;

  private static final int MAJORITY = 3;

  private final Map<Figure, Count> titles = new HashMap<>();
  private final Map<Figure, Count> pronouns = new HashMap<>();

  private record Count(int he, int she) {

    Count plus(boolean male) {
      return male ? new Count(he + 1, she) : new Count(he, she + 1);
    }
  }

  /** A phrase that means a figure; of a pronoun, that seems to. */
  void learn(Figure figure, Person phrase, Sentence sentence) {
    if (phrase.isPronoun() && !SPEAKERS.contains(word(phrase))) {
      add(pronouns, figure, isMale(phrase));
    } else if (sentence.has(HE, phrase.from() - 1, phrase.to())) {
      add(titles, figure, true);
    } else if (sentence.has(SHE, phrase.from() - 1, phrase.to())) {
      add(titles, figure, false);
    }
  }

  private static void add(Map<Figure, Count> counts, Figure figure, boolean male) {
    counts.put(figure, counts.getOrDefault(figure, new Count(0, 0)).plus(male));
  }

  /** Whether a pronoun is "he", "his" or "him". */
  static boolean isMale(Person pronoun) {
    return MALE_PRONOUNS.contains(word(pronoun));
  }

  private static String word(Person pronoun) {
    return pronoun.body().toLowerCase(Locale.ROOT);
  }

  /** Whether a pronoun is of the other kind than those that mean somebody. */
  boolean contradicts(Person pronoun, Figure figure) {
    Count told = titles.get(figure);
    if (told != null && (told.he() == 0 || told.she() == 0)) {
      return isMale(pronoun) != told.he() > 0;
    }
    Count seen = pronouns.get(figure);
    if (told != null || seen == null) {
      return false;
    }
    int same = isMale(pronoun) ? seen.he() : seen.she();
    int other = isMale(pronoun) ? seen.she() : seen.he();
    return other >= LEAST_VOTES && other >= MAJORITY * same;
  }

  /** Whether some pronoun seems to mean somebody whom it cannot. */
  boolean isContradicted() {
    return pronouns.entrySet().stream()
        .anyMatch(
            one -> {
              Count seen = one.getValue();
              Count told = titles.get(one.getKey());
              return seen.he() > 0 && seen.she() > 0
                  || told != null
                      && (told.he() > 0 && seen.she() > 0 || told.she() > 0 && seen.he() > 0);
            });
  }
}
