package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private final WordClasses classes =
      new WordClasses(List.of(Set.of("the", "his"), WordSet.of("his her"), Set.of("may")));

  @Test
  void tellEverySetThatAWordIsIn() {
    assertThat(classes.of("the")).isEqualTo(0b001);
    assertThat(classes.of("his")).isEqualTo(0b011);
    assertThat(classes.of("her")).isEqualTo(0b010);
    assertThat(classes.of("may")).isEqualTo(0b100);
  }

  @Test
  void tellNothingOfOtherWords() {
    assertThat(classes.of("treaty")).isZero();
    assertThat(classes.of("")).isZero();
  }
}
