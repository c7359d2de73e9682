package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final String TEXT = "Peru may sign the pact in Quito.";

  private static final Sentence SENTENCE =
      new Sentence(0, 0, Tokeniser.tokens(TEXT, 0, TEXT.length()), false, false);

  @Test
  void findsWordsOfASetWhereverTheyStand() {
    assertThat(SENTENCE.has(WordSet.of("pact treaty"))).isTrue();
    assertThat(SENTENCE.has(WordSet.of("treaty"))).isFalse();
  }

  @Test
  void findsWordsOfASetInAStretchOnly() {
    assertThat(SENTENCE.has(WordSet.of("pact"), 0, 4)).isFalse();
    assertThat(SENTENCE.has(WordSet.of("pact"), 4, 5)).isTrue();
  }

  @Test
  void takesAStretchBeyondEitherEndForItsPartWithin() {
    assertThat(SENTENCE.has(WordSet.of("peru"), -3, 99)).isTrue();
  }
}
