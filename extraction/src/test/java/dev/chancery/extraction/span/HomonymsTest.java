package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomonymsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<DiplomaticEvent> events(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.NEWS, text));
  }

  private static String visits(String text) {
    return events(text).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> Objects.toString(visit.visitorCountry(), "-") + " " + visit.hostCountry())
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Governor Ann Lee of Georgia visited Japan in May. Officials in Atlanta were glad.             | USA JPN
          French President Paul Roux visited Georgia in May and spoke to students in Savannah.          | FRA USA
          French President Paul Roux visited Georgia in May and met his Georgian counterpart.           | FRA GEO
          French President Paul Roux visited Georgia in May; the governor of Batumi greeted him.        | FRA GEO
          French President Paul Roux arrived in Lebanon, Pennsylvania, on 5 May 2004.                   | FRA USA
          French President Paul Roux arrived in Lebanon, a country in mourning, on 5 May 2004.          | FRA LBN
          The President of the Republic of the Congo visited Kinshasa on 5 May 2012.                    | COG COD
          The President of the Republic visited the Democratic Republic of the Congo. He is Peruvian.   | PER COD
          """)
  void readsANameByTheTextAroundIt(String text, String visits) {
    assertThat(visits(text)).isEqualTo(visits);
  }

  @Test
  void takesASurnameForNoCountry() {
    String contract = " Jordan signed a contract with a Chinese company worth $5 million.";

    assertThat(events("The singer Michael Jordan spoke of his plans." + contract))
        .noneMatch(event -> event.toString().contains("JOR"));
    assertThat(events("The Jordanian minister Michael Jordan spoke of his plans." + contract))
        .anyMatch(event -> event.toString().contains("JOR"));
  }
}
