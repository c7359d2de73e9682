package dev.chancery.extraction.span;

import dev.chancery.extraction.text.Sentence;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/** A sentence and its phrases in order. */
public final class Phrases {

  private final Sentence sentence;
  private final List<Phrase> all;

  /** The phrase of each token, null where it is in none. */
  private final Phrase[] at;

  Phrases(Sentence sentence, List<Phrase> all) {
    this.sentence = sentence;
    this.all = new InOrder(all.toArray(Phrase[]::new));
    this.at = new Phrase[sentence.size()];
    for (Phrase phrase : all) {
      Arrays.fill(at, phrase.from(), phrase.to(), phrase);
    }
  }

  /** The phrases as a list; of one class, so that the many ways through it are quick. */
  private static final class InOrder extends AbstractList<Phrase> implements RandomAccess {

    private final Phrase[] phrases;

    InOrder(Phrase[] phrases) {
      this.phrases = phrases;
    }

    @Override
    public Phrase get(int index) {
      return phrases[index];
    }

    @Override
    public int size() {
      return phrases.length;
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

  /** The same sentence with further phrases in the place of those whose words they take. */
  public Phrases instead(List<? extends Phrase> more) {
    List<Phrase> read = new ArrayList<>(all);
    read.removeIf(
        old -> more.stream().anyMatch(one -> one.from() < old.to() && old.from() < one.to()));
    read.addAll(more);
    read.sort(Comparator.comparingInt(Phrase::from));
    return new Phrases(sentence, read);
  }

  /** The same sentence with further phrases where none stand. */
  Phrases and(List<Phrase> more) {
    List<Phrase> both = new ArrayList<>(all);
    both.addAll(more);
    both.sort(Comparator.comparingInt(Phrase::from));
    return new Phrases(sentence, both);
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Phrase> all() {
    return all;
  }

  /** The phrase that a token is part of, null where it is in none. */
  public Phrase at(int token) {
    return token < 0 || token >= at.length ? null : at[token];
  }

  /** The text of a phrase as it stands. */
  public String text(Phrase phrase) {
    return sentence.text(phrase.from(), phrase.to());
  }
}
