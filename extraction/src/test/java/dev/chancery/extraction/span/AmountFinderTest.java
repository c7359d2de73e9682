package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost USD 33.3 million.|33300000|USD",
        "It cost $5bn.|5000000000|USD",
        "It cost US$ 1.25 billion.|1250000000|USD",
        "It cost US $45 million.|45000000|USD",
        "It cost 33 million dollars.|33000000|USD",
        "It cost 5.2 billion euros.|5200000000|EUR",
        "It cost €7m.|7000000|EUR",
        "It cost a billion dollars.|1000000000|USD",
        "It cost half a million dollars.|500000|USD",
        "It cost two and a half million dollars.|2500000|USD",
        "It cost $1 100 million.|1100000000|USD",
        "It cost 33,3 million dollars.|33300000|USD",
        "It cost $4,780 million.|4780000000|USD",
        "It cost twenty-five million dollars.|25000000|USD",
        "A $50-million credit was offered.|50000000|USD",
        "It cost A$5 million.|5000000|AUD",
        "It won 3 million won.|3000000|KRW",
        "They bought 500 tractors.|500|tractor",
        "They bought twenty trucks.|20|truck",
        "They bought 5,400 tons of wheat.|5400|tonne",
        "They bought 3,00,000 barrels.|300000|barrel",
        "They sell 20,000 barrels per day.|20000|barrel",
        "It cost $US3.5 billion.|3500000000|USD",
        "It cost (Stg.)24,600,000 in all.|24600000|GBP",
        "It cost 100 million U. S. dollars.|100000000|USD",
        "They signed a 49 million dollar deal.|49000000|USD",
        "They bought tanks (40) there.|40|tank",
        "They bought helicopters (over 60) there.|60|helicopter",
        "They bought tanks from Peru (up to 450) there.|450|tank",
      })
  void readsNumberAndUnit(String text, String number, String unit) {
    Amount amount = SampleSentence.all(Amount.class, text).get(0);

    assertThat(amount.number()).isEqualByComparingTo(number);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @Test
  void readsARangeAsTwoAmounts() {
    assertThat(SampleSentence.all(Amount.class, "It cost $7.7 to $14.4 billion."))
        .extracting(amount -> amount.number().toBigInteger().toString())
        .containsExactly("7700000000", "14400000000");
    assertThat(SampleSentence.all(Amount.class, "It cost $10-15 million."))
        .extracting(amount -> amount.number().toBigInteger().toString())
        .containsExactly("10000000", "15000000");
  }

  @Test
  void takesTheNumberOfAModelForNoCount() {
    assertThat(SampleSentence.all(Amount.class, "They fly MiG-29 fighters and T-90 tanks."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They bought tanks (1998) there.",
        "They bought tanks (see 40) there.",
        "They bought tanks there (40).",
      })
  void countsNoGoodsByAYearOrANoteInBrackets(String text) {
    assertThat(SampleSentence.all(Amount.class, text)).isEmpty();
  }

  @Test
  void namesTheGoodsThatAUnitMeasures() {
    assertThat(
            SampleSentence.all(Amount.class, "They bought 5,400 tons of wheat.").get(0).commodity())
        .isEqualTo("wheat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"up 62.5 percent|62.5", "up 5%|5", "up 7 per cent|7"})
  void readsPercentages(String text, String number) {
    assertThat(SampleSentence.all(Percent.class, text).get(0).number())
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2004 he came.",
        "He met 500 people.",
        "They lost 12 days.",
        "On 12 March he came."
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(SampleSentence.all(Amount.class, text)).isEmpty();
  }
}
