package dev.chancery.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokeniserTest {

  private static List<String> words(String text) {
    return Tokeniser.tokens(text, 0, text.length()).stream().map(Token::text).toList();
  }

  @Test
  void keepsTheFullStopsOfInitialsAndTimes() {
    assertThat(words("the U.S. envoy J. Smith left at 6.26 p.m."))
        .containsExactly("the", "U.S.", "envoy", "J.", "Smith", "left", "at", "6.26", "p.m.");
  }

  @Test
  void partsThePossessiveWhateverTheApostrophe() {
    assertThat(words("Peru's and Chile’s")).containsExactly("Peru", "'s", "and", "Chile", "’s");
  }

  @Test
  void knowsThePossessiveOfANameInS() {
    assertThat(Tokeniser.tokens("Cyprus' ports, Laos’ dams", 0, 25).stream().map(Token::lower))
        .containsExactly("cyprus", "'s", "ports", ",", "laos", "'s", "dams");
  }

  @Test
  void takesNoClosingQuoteAndNoPluralForAPossessive() {
    String text = "the 'ports of Cyprus' and the ports' gates";

    assertThat(Tokeniser.tokens(text, 0, text.length()).stream().map(Token::lower))
        .doesNotContain("'s");
  }

  @Test
  void partsWordsAtHyphensAndRemembersThem() {
    List<Token> tokens = Tokeniser.tokens("a four-day Peruvian-Chilean summit", 0, 34);

    assertThat(tokens.stream().map(Token::text))
        .containsExactly("a", "four", "day", "Peruvian", "Chilean", "summit");
    assertThat(tokens.stream().filter(Token::hyphenated).map(Token::text))
        .containsExactly("day", "Chilean");
  }

  @Test
  void keepsSeparatorsInNumbers() {
    assertThat(words("1,000.5 and 3,00,000 on the 20th, in the 1990s"))
        .containsExactly(
            "1,000.5", "and", "3,00,000", "on", "the", "20th", ",", "in", "the", "1990s");
  }

  @Test
  void partsSymbolsFromNumbersAndLettersFromDigits() {
    assertThat(words("$5bn, 62%")).containsExactly("$", "5", "bn", ",", "62", "%");
  }

  @Test
  void keepsNamesWithApostrophesWhole() {
    assertThat(words("Côte d'Ivoire and O'Brien"))
        .containsExactly("Côte", "d'Ivoire", "and", "O'Brien");
  }

  @Test
  void countsOffsetsFromTheStartOfTheWhole() {
    List<Token> tokens = Tokeniser.tokens("skip Lima now", 5, 13);

    assertThat(tokens.get(0).start()).isEqualTo(5);
    assertThat(tokens.get(1).end()).isEqualTo(13);
  }
}
