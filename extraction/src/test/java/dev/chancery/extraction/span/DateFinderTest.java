package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Anchor.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  private static String date(String text, String published, Direction direction) {
    List<Phrase.When> found = SampleSentence.all(Phrase.When.class, text);
    assertThat(found).as("time expressions in: " + text).hasSize(1);
    Anchor anchor = new Anchor(published == null ? null : ReducedDate.parse(published), 0);
    ReducedDate date = found.get(0).expression().resolve(anchor, direction);
    return date == null ? null : date.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 12 March 2001.|2001-03-12",
        "They met on March 12, 2001.|2001-03-12",
        "They met on the 7th of January, 1957.|1957-01-07",
        "They met on 2001-03-12 in Lima.|2001-03-12",
        "They met on Monday, March 12, 2001.|2001-03-12",
        "They met in March 2001.|2001-03",
        "They met in late March of 2001.|2001-03",
        "They met in 2001.|2001",
        "The talks of 12-14 March 2001 were long.|2001-03-12/2001-03-14",
        "They talked from March 30 to April 2, 2001.|2001-03-30/2001-04-02",
        "Exports in the first half of 2004 rose.|2004-01/2004-06",
        "Exports in the third quarter of 2004 rose.|2004-07/2004-09",
        "Exports in the first nine months of 2004 rose.|2004-01/2004-09",
        "They met in the summer of 2004.|2004-06/2004-08",
        "Aid in fiscal year 2022 was small.|2022",
        "Aid in FY 2022 was small.|2022",
        "Trade in 1978-79 was small.|1978/1979",
        "Trade in 1998-02 was small.|1998/2002",
        "Trade from 1999 to 2001 was small.|1999/2001",
        "Trade in the 1990s was small.|1990/1999",
      })
  void readsDatesThatNameTheirYear(String text, String expected) {
    assertThat(date(text, null, Direction.UNKNOWN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On October 11 the envoy spoke.|2005-10-11",
        "In May the parliament voted.|2005-05",
        "In December the parliament voted.|2004-12",
        "On the 21st of last month the envoy spoke.|2005-09-21",
        "The envoy comes on the 3rd of next month.|2005-11-03",
        "He spoke yesterday.|2005-10-30",
        "He spoke on Friday.|2005-10-28",
        "He spoke last Friday.|2005-10-28",
        "He came last month.|2005-09",
        "He came last year.|2004",
        "He came two years ago.|2003",
        "He came two days ago.|2005-10-29",
        "He came last week.|2005-10-24/2005-10-30",
      })
  void placesWhatIsPastBeforeTheDayOfTheDocument(String text, String expected) {
    assertThat(date(text, "2005-10-31", Direction.PAST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He will come in December.|2005-12",
        "He will come in May.|2006-05",
        "He will come on Friday.|2005-11-04",
        "He will come next year.|2006",
        "He will come tomorrow.|2005-11-01",
        "He will come on January 5.|2006-01-05",
      })
  void placesWhatIsAheadBehindTheDayOfTheDocument(String text, String expected) {
    assertThat(date(text, "2005-10-31", Direction.FUTURE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He came on Friday.",
        "He came in May.",
        "He came last month.",
        "He came on October 11.",
      })
  void inventsNothingWhereTheDocumentHasNoDate(String text) {
    assertThat(date(text, null, Direction.PAST)).isNull();
  }

  @Test
  void findsNoDateInVagueTimes() {
    assertThat(date("In recent months trade grew.", "2005-10-31", Direction.PAST)).isNull();
    assertThat(date("Over the past several months trade grew.", "2005-10-31", Direction.PAST))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two may agree.",
        "They march on the capital.",
        "He bought 2001 tonnes of wheat.",
        "He paid 12 dollars.",
        "The fall of the government was quick.",
      })
  void leavesOtherWordsAlone(String text) {
    assertThat(SampleSentence.all(Phrase.When.class, text)).isEmpty();
  }
}
