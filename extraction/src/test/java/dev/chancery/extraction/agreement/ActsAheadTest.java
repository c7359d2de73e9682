package dev.chancery.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsAheadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The signing of a border treaty between Peru and Chile will open the passes.     | PROPOSED
          The signing of a border treaty between Peru and Chile in 2004 opened the passes. | SIGNED
          By signing a border treaty with Chile, Peru would gain a port.                  | PROPOSED
          By signing a border treaty with Chile in 2004, Peru gained a port.              | SIGNED
          Peru wants to take the last step and sign a border treaty with Chile.           | PROPOSED
          Talks about the border treaty negotiations between Peru and Chile went on.      | NEGOTIATING
          Peru praised the signing of a border treaty with Chile that will open passes.   | SIGNED
          With the signing of a border treaty, Peru and Chile will open the passes.       | SIGNED
          Peru is far from ratifying its border treaty with Chile.                        | SIGNED
          Kenya hopes to become a member of the African Union.                            | PROPOSED
          Kenya will become a member of the African Union.                                | AGREED
          """)
  void readsHowFarAnActHasCome(String text, String stage) {
    assertThat(RuleEngine.standard().extract(SampleDocument.of(Genre.NEWS, text)))
        .filteredOn(Agreement.class::isInstance)
        .singleElement()
        .satisfies(event -> assertThat(((Agreement) event).stage()).hasToString(stage));
  }
}
