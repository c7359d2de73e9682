package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/** Parties that a sentence leaves out or calls "the two countries", by what the text is about. */
final class SilentParties {

  /** How many sentences back "the two countries" may have been named. */
  private static final int NEAR = 3;

  private static final Set<String> FIRST_PERSON = WordSet.of("we our us ourselves");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  private final Story story;

  SilentParties(Story story) {
    this.story = story;
  }

  /**
   * Adds whom the context tells.
   *
   * @param act whether a verb tells of the instrument, so that somebody must be bound
   */
  void addTo(PartyRoll roll, boolean act) {
    if (roll.namesSides()) {
      roll.found().addAll(sides(roll.phrases()));
    }
    List<CountryCode> pair = story.pair();
    boolean fits = pair.containsAll(roll.found()) && (act || !roll.found().isEmpty());
    if (roll.found().size() < 2 && !pair.isEmpty() && fits) {
      roll.found().addAll(pair);
    }
    CountryCode topic = story.topic();
    if (roll.found().size() == 1 && topic != null) {
      roll.add(topic);
    }
  }

  /**
   * Adds the writer's own country to a single other side: "we have a treaty with Peru", "our
   * agreement with Peru", "the agreement with Peru" in a release of a government.
   */
  void addWriterTo(PartyRoll roll) {
    boolean partner = roll.found().size() == 1 || roll.found().equals(roll.partners());
    if (!partner || roll.partners().isEmpty()) {
      return;
    }
    CountryCode writer =
        speaksItself(roll.phrases().sentence()) ? story.writer(roll.found()) : story.voice();
    if (writer != null && !roll.found().contains(writer)) {
      roll.add(writer);
    }
  }

  private static boolean speaksItself(Sentence sentence) {
    boolean own = false;
    for (Token token : sentence.tokens()) {
      if (QUOTES.contains(token.text())) {
        return false;
      }
      own |= FIRST_PERSON.contains(token.lower()) && !token.isAllCapitals();
    }
    return own;
  }

  /** Whom "the two countries" means: the only two named just before, or those of the document. */
  private List<CountryCode> sides(Phrases phrases) {
    int end = phrases.sentence().size();
    List<CountryCode> just = story.countriesBefore(phrases, end, 1);
    if (just.size() == 2) {
      return just;
    }
    List<CountryCode> pair = story.pair();
    List<CountryCode> near = story.countriesBefore(phrases, end, NEAR);
    return pair.isEmpty() ? near.subList(0, Math.min(2, near.size())) : pair;
  }
}
