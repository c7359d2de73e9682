package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final List<String> NUMBERS =
      IntStream.range(0, 3_000).mapToObj(i -> "word" + i).toList();

  @Test
  void holdsItsWordsAndNoOthers() {
    WordSet even = WordSet.copyOf(NUMBERS.stream().filter(WordSetTest::isEven).toList());

    assertThat(NUMBERS).filteredOn(even::contains).isNotEmpty().allMatch(WordSetTest::isEven);
    assertThat(even).hasSize(NUMBERS.size() / 2);
  }

  @Test
  void takesWordsApartAtWhiteSpaceAndEachOnce() {
    assertThat(WordSet.of("  sign signs\n signed sign "))
        .containsExactly("sign", "signs", "signed");
  }

  @Test
  void mapsItsWordsAndNoOthers() {
    Map<String, Integer> lengths = new HashMap<>();
    NUMBERS.stream().filter(WordSetTest::isEven).forEach(word -> lengths.put(word, word.length()));
    WordMap<Integer> map = new WordMap<>(lengths);

    assertThat(NUMBERS)
        .allSatisfy(word -> assertThat(map.get(word)).isEqualTo(lengths.get(word)))
        .allSatisfy(word -> assertThat(map.contains(word)).isEqualTo(isEven(word)));
  }

  private static boolean isEven(String word) {
    return (word.charAt(word.length() - 1) - '0') % 2 == 0;
  }
}
