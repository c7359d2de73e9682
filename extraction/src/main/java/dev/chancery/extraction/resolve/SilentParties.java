package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrases;
import java.util.List;

/** Parties that a sentence leaves out or calls "the two countries", by what the text is about. */
final class SilentParties {

  /** How many sentences back "the two countries" may have been named. */
  private static final int NEAR = 3;

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
