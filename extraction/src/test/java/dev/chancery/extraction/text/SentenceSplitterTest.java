package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(Tokeniser.tokens(text, 0, text.length())).stream()
        .map(part -> text.substring(part.get(0).start(), part.get(part.size() - 1).end()))
        .toList();
  }

  @Test
  void endsAtFullStopsBeforeCapitals() {
    assertThat(sentences("He left Lima. She stayed."))
        .containsExactly("He left Lima.", "She stayed.");
  }

  @Test
  void goesOnBehindTitlesAndInitials() {
    assertThat(sentences("Mr. Ruiz met Gen. Paz and J. Soto.")).hasSize(1);
  }

  @Test
  void goesOnBehindAbbreviatedMonths() {
    assertThat(sentences("Talks begin on Jan. 12 in Quito. They end soon.")).hasSize(2);
  }

  @Test
  void endsBehindAnAbbreviatedCountryWhereASentenceOpens() {
    assertThat(sentences("He flew to the U.S. The talks were short.")).hasSize(2);
    assertThat(sentences("The U.S. Senate met.")).hasSize(1);
  }

  @Test
  void keepsClosingQuotationMarksWithTheirSentence() {
    assertThat(sentences("\"We signed.\" He smiled."))
        .containsExactly("\"We signed.\"", "He smiled.");
  }

  @Test
  void doesNotEndWithinDecimals() {
    assertThat(sentences("Exports rose to 3.5 million dollars.")).hasSize(1);
  }
}
