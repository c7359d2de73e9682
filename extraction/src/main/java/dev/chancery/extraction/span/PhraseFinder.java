package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Tokeniser;

/**
 * Finds all phrases of a sentence, left to right, each token in one phrase at most. Thread-safe.
 */
public final class PhraseFinder {

  private final Lexicon lexicon;
  private final Successions successions;

  public PhraseFinder(Lexicon lexicon, Successions successions) {
    this.lexicon = lexicon;
    this.successions = successions;
  }

  /**
   * The place that a name stands for, null where no lexicon knows it.
   *
   * @param year when the document was written, 0 where unknown
   */
  public Place place(String name, int year) {
    Sentence sentence = new Sentence(0, 0, Tokeniser.tokens(name, 0, name.length()), false, false);
    Place place = new PlaceFinder(new Marked(sentence, lexicon, successions, year, null)).at(0);
    return place != null && place.isSomewhere() ? place : null;
  }

  /** The phrases of a sentence of which nobody knows where it was written. */
  public Phrases find(Sentence sentence, int year) {
    return find(sentence, year, null, null);
  }

  /**
   * @param year when the document was written, 0 where unknown; tells Russia from the Soviet Union
   * @param here where the document was written, null where unknown: what "here" means
   * @param told the amount told last, null where there is none: a number may leave its unit to it
   */
  public Phrases find(Sentence sentence, int year, Place here, Amount told) {
    CountryCode post = here == null ? null : here.country();
    Marked words = new Marked(sentence, lexicon, successions, year, post);
    return new PhraseScan(words, here, told).phrases();
  }
}
