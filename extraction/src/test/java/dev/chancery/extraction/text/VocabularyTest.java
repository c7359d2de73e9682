package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static Vocabulary of(String text) {
    return new Vocabulary(
        List.of(new Sentence(0, 0, Tokeniser.tokens(text, 0, text.length()), false, false)));
  }

  @Test
  void mayHaveEachWordOfTheText() {
    Vocabulary vocabulary = of("Ruiz flew to Lima, then on to Quito.");

    assertThat(List.of("ruiz", "flew", "to", "lima", ",", "then", "on", "quito", "."))
        .allMatch(vocabulary::mayHave);
  }

  @Test
  void hasHardlyAnyOtherWord() {
    Vocabulary vocabulary = of("Ruiz flew to Lima, then on to Quito.");

    long taken = IntStream.range(0, 10_000).filter(i -> vocabulary.mayHave("word" + i)).count();

    assertThat(taken).isLessThan(500);
  }

  @Test
  void countsHowManyOfSomeWordsItMayHave() {
    Vocabulary vocabulary = of("The striker scored in the last league match.");
    Set<String> words = Set.of("striker", "league");

    assertThat(vocabulary.mayHaveAny(words)).isTrue();
    assertThat(vocabulary.mayHave(words, 2)).isTrue();
    assertThat(vocabulary.mayHave(words, 3)).isFalse();
  }

  @Test
  void hasNoWordOfAnEmptyText() {
    assertThat(new Vocabulary(List.of()).mayHaveAny(Set.of("treaty", "visit"))).isFalse();
  }
}
