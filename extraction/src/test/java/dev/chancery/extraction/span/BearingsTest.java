package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She flew to southern Chile.|southern Chile",
        "She flew to war-torn Yemen.|war-torn Yemen",
        "She flew to oil-rich northern Iraq.|oil-rich northern Iraq",
        "She flew to mainly Muslim northern Ghana.|mainly Muslim northern Ghana",
        "She flew to neighbouring Kenya.|neighbouring Kenya",
        "She flew to the lakeside resort town of Entebbe.|the lakeside resort town of Entebbe",
        "She flew to nearby Nairobi.|nearby Nairobi",
      })
  void belongToThePlaceThatTheyStandBefore(String text, String place) {
    Phrases phrases = SampleSentence.phrases(text);

    assertThat(phrases.all())
        .filteredOn(Phrase.Place.class::isInstance)
        .extracting(phrases::text)
        .containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The east wind reached Chile.|Chile",
        "She was in Egypt today and in Jordan yesterday.|Egypt Jordan",
      })
  void takeInNothingElse(String text, String places) {
    Phrases phrases = SampleSentence.phrases(text);

    assertThat(phrases.all())
        .filteredOn(Phrase.Place.class::isInstance)
        .extracting(phrases::text)
        .containsExactly(places.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean Vice President Ana Ruiz left for the Middle East to visit Oman.",
        "The Middle East waits.",
      })
  void leaveARegionOfManyCountriesAlone(String text) {
    assertThat(SampleSentence.all(Phrase.Organisation.class, text)).isEmpty();
  }
}
