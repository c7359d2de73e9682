package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.time.ReducedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2001-03-12; 2001-03-12",
        "2001-03-12T23:30:00-05:00; 2001-03-12",
        "12 March 2001; 2001-03-12",
        "12.3.2001; 2001-03-12",
        "12.03.2001; 2001-03-12",
        "12th March, 2001; 2001-03-12",
        "1st of May 1999; 1999-05-01",
        "12 Mar 2001; 2001-03-12",
        "12-Mar-2001; 2001-03-12",
        "12 DEC 63; 1963-12-12",
        "3 Oct 05; 2005-10-03",
        "March 12, 2001; 2001-03-12",
        "Sept. 4 1998; 1998-09-04",
        "Saturday, March 12th, 2001; 2001-03-12",
        "March 2001; 2001-03",
        "25/12/1998; 1998-12-25",
        "12/25/1998; 1998-12-25",
        "[25 October 1979]1; 1979-10-25"
      })
  void readsWhatPeopleWrite(String written, String date) {
    assertThat(WrittenDate.read(written)).contains(ReducedDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 March",
        "on Monday",
        "04/05/1998",
        "31 February 2001",
        "00000000/63",
        "12 marching 2001",
        "12 May 63,000 tons",
        "page 12"
      })
  void readsNothingWithoutAYearOrWithMoreThanOneMeaning(String written) {
    assertThat(WrittenDate.read(written)).isEmpty();
  }

  @Test
  void tellsWhereTheDateStands() {
    WrittenDate date = WrittenDate.find("Signed on 4 May 1990 in Lima").orElseThrow();

    assertThat("Signed on 4 May 1990 in Lima".substring(date.start(), date.end()))
        .isEqualTo("4 May 1990");
  }
}
