package dev.chancery.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2001-03-12, 2001-03-12, 2001-03-12",
    "2001-02, 2001-02-01, 2001-02-28",
    "2000-02, 2000-02-01, 2000-02-29",
    "9999-12, 9999-12-01, 9999-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "2004-01/2004-06, 2004-01-01, 2004-06-30",
    "2004-01-15/2004, 2004-01-15, 2004-12-31",
    "1999/2001-03-01, 1999-01-01, 2001-03-01"
  })
  void meansTheDaysFromEarliestToLatest(String written, LocalDate earliest, LocalDate latest) {
    ReducedDate date = ReducedDate.parse(written);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(written);
  }

  @Test
  void everyDayMonthAndYearIsReadAsItIsWritten() {
    Stream<ReducedDate> days =
        LocalDate.of(1999, 1, 1).datesUntil(LocalDate.of(2005, 1, 1)).map(ReducedDate::day);
    Stream<ReducedDate> months =
        Stream.iterate(1, month -> month <= 12, month -> month + 1)
            .map(month -> ReducedDate.month(1812, month));
    Stream<ReducedDate> years =
        Stream.iterate(1, year -> year <= 9999, year -> year + 1).map(ReducedDate::year);

    assertThat(Stream.of(days, months, years).flatMap(dates -> dates))
        .allSatisfy(date -> assertThat(ReducedDate.parse(date.toString())).isEqualTo(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 2001",
        "2001-3",
        "2001-03-12T00:00",
        "01-03-2001",
        "2001/",
        "/2001",
        "2001/2002/2003",
        "20010312",
        "-2001",
        "٢٠٠١",
        "2001-03-12\n"
      })
  void otherFormsAreRefused(String written) {
    assertThatThrownBy(() -> ReducedDate.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a date: '" + written + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2001-13", "2001-00", "2001-02-29", "2001-02-00", "2001-00-05", "2001/2002-04-31"})
  void daysThatAreInNoCalendarAreRefused(String written) {
    assertThatThrownBy(() -> ReducedDate.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such date in the calendar: ")
        .hasMessageContaining(written.substring(written.indexOf('/') + 1));
  }

  @Test
  void theYearZeroIsRefused() {
    assertThatThrownBy(() -> ReducedDate.parse("0000")).hasMessageContaining("year 0");
  }

  @Test
  void anIntervalMayNotEndBeforeItStarts() {
    assertThatThrownBy(() -> ReducedDate.parse("2001-03/2001-02"))
        .hasMessage("date interval ends before it starts: 2001-03/2001-02");
  }

  @Test
  void anIntervalOfOnePointIsThatPoint() {
    ReducedDate month = ReducedDate.parse("2001-03/2001-03");

    assertThat(month).isEqualTo(ReducedDate.month(2001, 3)).hasToString("2001-03");
    assertThat(month.isInterval()).isFalse();
  }

  @Test
  void anIntervalSpansFromTheStartOfOneDateToTheEndOfAnother() {
    ReducedDate first = ReducedDate.parse("2001-01/2001-02");
    ReducedDate second = ReducedDate.parse("2001-05/2001-06");

    assertThat(ReducedDate.between(first, second)).hasToString("2001-01/2001-06");
    assertThat(ReducedDate.between(first, ReducedDate.year(2003))).hasToString("2001-01/2003");
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2001-12-31, true",
    "2001-03-31, 2001-03, true",
    "2001-01/2001-03, 2001-03-31/2002, true",
    "2001-03, 2001-04, false",
    "2001-03-12, 2001-03-13, false"
  })
  void overlappingGoesBothWays(String one, String other, boolean overlap) {
    assertThat(ReducedDate.parse(one).overlaps(ReducedDate.parse(other))).isEqualTo(overlap);
    assertThat(ReducedDate.parse(other).overlaps(ReducedDate.parse(one))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2001-03, true",
    "2001, 2001, true",
    "2001-03, 2001, false",
    "2001-01/2001-03, 2001-02/2001-03-31, true",
    "2001-01/2001-03, 2001-02/2001-04, false"
  })
  void coversWhatLiesWithin(String wide, String narrow, boolean covers) {
    assertThat(ReducedDate.parse(wide).covers(ReducedDate.parse(narrow))).isEqualTo(covers);
  }

  @Test
  void onlyAWholeDayIsExact() {
    assertThat(ReducedDate.parse("2001-03-12").exactDay()).contains(LocalDate.of(2001, 3, 12));
    assertThat(ReducedDate.parse("2001-03").exactDay()).isEmpty();
    assertThat(ReducedDate.parse("2001-03-12/2001-03-13").exactDay()).isEmpty();
  }

  @Test
  void digitsAreLatinInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(ReducedDate.parse("2001-03-12")).hasToString("2001-03-12");
    } finally {
      Locale.setDefault(before);
    }
  }
}
