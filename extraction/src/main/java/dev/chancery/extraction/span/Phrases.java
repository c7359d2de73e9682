package dev.chancery.extraction.span;

import dev.chancery.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sentence and its phrases in order. */
public final class Phrases {

  private final Sentence sentence;
  private final List<Phrase> all;
  private final int[] at;

  Phrases(Sentence sentence, List<Phrase> all) {
    this.sentence = sentence;
    this.all = List.copyOf(all);
    this.at = new int[sentence.size()];
    Arrays.fill(at, -1);
    for (int k = 0; k < all.size(); k++) {
      Arrays.fill(at, all.get(k).from(), all.get(k).to(), k);
    }
  }

  /**
   * The same sentence with some phrases read otherwise, which keep their place; this one where no
   * phrase is.
   */
  public Phrases with(UnaryOperator<Phrase> reading) {
    List<Phrase> read = new ArrayList<>(all.size());
    boolean same = true;
    for (Phrase phrase : all) {
      Phrase other = reading.apply(phrase);
      same &= other == phrase;
      read.add(other);
    }
    return same ? this : new Phrases(sentence, read);
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Phrase> all() {
    return all;
  }

  /** The phrase that a token is part of, null where it is in none. */
  public Phrase at(int token) {
    return token < 0 || token >= at.length || at[token] < 0 ? null : all.get(at[token]);
  }

  /** The text of a phrase as it stands. */
  public String text(Phrase phrase) {
    return sentence.text(phrase.from(), phrase.to());
  }
}
