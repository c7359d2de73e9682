package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Special Envoy for Climate Florence Okoye arrived.|Florence Okoye",
        "Under Secretary of State for Trade, Energy, and the Environment Ana W. Ruiz arrived.|Ana W. Ruiz",
        "Assistant Secretary for African Affairs Ahti K. Laine arrived.|Ahti K. Laine",
        "Minister for Foreign Affairs Moses Oduya arrived.|Moses Oduya",
        "Peru's International Development Minister Ana Ruiz arrived.|Ana Ruiz",
      })
  void leavesTheNameOfWhoeverHoldsTheOffice(String text, String name) {
    assertThat(SampleSentence.all(Phrase.Person.class, text))
        .extracting(Phrase.Person::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister for Economic Growth and Trade arrived.",
        "The Minister for Rural Water Affairs arrived.",
      })
  void takesADepartmentForNobodysName(String text) {
    assertThat(SampleSentence.all(Phrase.Person.class, text))
        .extracting(Phrase.Person::name)
        .containsOnlyNulls();
  }
}
