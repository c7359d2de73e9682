package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: Mon 7 May 1990 08:45 AM",
        "Date: 7 May 1990",
        "Posted on May 7, 1990 at 10:15 GMT",
        "1990-05-07",
        "Monday, May 7, 1990",
        "7 May 1990",
        "May 7, 1990 | 10:00 AM",
        "Updated May 7, 1990",
        "The Lima Courier, May 7, 1990",
        "FOR IMMEDIATE RELEASE: May 7, 1990",
        "For Immediate Release - Lima, May 7, 1990",
        "Harvest note 12/1990, released 7 May 1990",
        "Notes on the Press Conference of the Two Ministers on 7 May 1990",
        "Pacific Mail · May 7, 1990 20:15",
        "No. 214                         7 May, 1990"
      })
  void readsALineThatSaysNothingElse(String line) {
    assertThat(find("Ministers Meet in Lima\n\n" + line + "\n\nThe two ministers met.\n"))
        .isEqualTo("1990-05-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers signed it on May 7, 1990",
        "Briefing by the spokesman, May 7, 1990",
        "The accord of 7 May 1990",
        "The treaty between Peru and Ghana, signed on 7 May 1990",
        "Press briefing on the accord of 7 May 1990 and its annexes",
        "May 7"
      })
  void leavesALineThatSaysMore(String line) {
    assertThat(find(line + "\n\nThe two ministers met.\n")).isNull();
  }

  @Test
  void leavesDatesBehindTheFirstSentences() {
    String sentence =
        "The foreign ministers of Peru and Ghana met for two hours in a hotel by the sea.\n";

    assertThat(find(sentence + "7 May 1990\n")).isNull();
  }

  @Test
  void readsTheFormulaAtTheEnd() {
    assertThat(atEnd("They shook hands.\n\nDone at Lima, 7 May 1990.\n")).isEqualTo("1990-05-07");
    assertThat(atEnd("They shook hands.\n\nDone in Lima on this 7th day of May\n")).isNull();
    assertThat(atEnd("Well done at Lima, 7 May 1990, they said.\n")).isNull();
  }

  private static String atEnd(String text) {
    return PublishedLine.atEnd(text).map(line -> line.date().toString()).orElse(null);
  }

  private static String find(String text) {
    return PublishedLine.find(Head.of(text)).map(line -> line.date().toString()).orElse(null);
  }
}
