package dev.chancery.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {

  @ParameterizedTest
  @CsvSource({
    "2001-03-12, 2001-03-12, 2001-03-12",
    "2000-02, 2000-02-01, 2000-02-29",
    "1999-12, 1999-12-01, 1999-12-31",
    "2001, 2001-01-01, 2001-12-31",
    "2004-01/2004-06, 2004-01-01, 2004-06-30",
    "2004-06/2004-01, 2004-01-01, 2004-06-30",
    "2001-03-12T10:00:00Z, 2001-03-12, 2001-03-12",
    "2001-00, 2001-01-01, 2001-12-31",
    "2001-3, 2001-01-01, 2001-12-31"
  })
  void writtenDatesMeanTheseDays(String written, LocalDate first, LocalDate last) {
    assertThat(DaySpan.of(written)).isEqualTo(new DaySpan(first, last));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "soon", "2001-13", "2001-02-30", "2001/", "0000", "May 2001"})
  void whatIsNoDateMeansNone(String written) {
    assertThat(DaySpan.of(written)).isNull();
  }

  @Test
  void spansAreNearWhenNoMoreDaysLieBetween() {
    DaySpan may = DaySpan.of("2001-05");
    assertThat(may.near(DaySpan.of("2001-06-02"), 2)).isTrue();
    assertThat(may.near(DaySpan.of("2001-06-03"), 2)).isFalse();
    assertThat(may.overlaps(DaySpan.of("2001-05-31/2001-07"))).isTrue();
    assertThat(may.overlaps(DaySpan.of("2001-04"))).isFalse();
  }
}
