package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String SENTENCE =
      "The foreign minister of Togo arrived here for talks on phosphate.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LIMA, May 7 (Andina) --; Lima; ",
        "LIMA (AFP) -; Lima; ",
        "Lima. 7 May --; Lima; ",
        "LIMA –; Lima; ",
        "NEW YORK, May 7, 1990 —; New York; 1990-05-07",
        "SAN JOSE, Costa Rica, 7 May 1990 (AP) --; San Jose; 1990-05-07",
        "RIO DE JANEIRO --; Rio de Janeiro; ",
        "Lima, May 7, 1990, Andean Newswire --; Lima; 1990-05-07",
        "Lima, 07.05.1990 -; Lima; 1990-05-07",
        "LIMA, May 7, 1990 [Andina] --; Lima; 1990-05-07",
        "LIMA, May 7 - -; Lima; ",
        "ST. PETERSBURG, May 7 --; St. Petersburg; ",
        "PORT-AU-PRINCE, May 7 --; Port-Au-Prince; "
      })
  void tellsPlaceAndDateInFrontOfTheFirstSentence(String line, String place, String date) {
    String text = "Togo Sends Its Minister\n\n" + line + " " + SENTENCE + "\n";

    Dateline dateline = find(text).orElseThrow();

    assertThat(dateline.place()).isEqualTo(place);
    assertThat(String.valueOf(dateline.date())).isEqualTo(String.valueOf(date));
    assertThat(text.substring(dateline.span().end())).isEqualTo(SENTENCE + "\n");
  }

  @Test
  void tellsPlaceAndDateOfALineOfTheirOwn() {
    Dateline dateline = find("Note on Wool\n\nLima, 7 May 1990\n\n" + SENTENCE).orElseThrow();

    assertThat(dateline.place()).isEqualTo("Lima");
    assertThat(dateline.date()).hasToString("1990-05-07");
    assertThat(dateline.leads()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lima, 7 May 1990 [Andina]", "DESPATCH 12            Lima, May 7, 1990"})
  void tellsPlaceAndDateBesideAnAgencyOrAnotherColumn(String line) {
    Dateline dateline = find("Note on Wool\n\n" + line + "\n\n" + SENTENCE).orElseThrow();

    assertThat(dateline.place()).isEqualTo("Lima");
    assertThat(dateline.date()).hasToString("1990-05-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Economy - overview: the country has sold phosphate for many years to its neighbours.",
        "FACT SHEET -- A programme for wool, phosphate and fish that all ministers have signed.",
        "On September 3–5 the ministers of Togo and Peru will meet for talks on phosphate in Lima.",
        "LIMA-based diplomats say that the minister of Togo will not arrive before the new year.",
        "FISHERIES ARCHIVE - THE PAPERS OF THE COMMISSION ON PHOSPHATE, WOOL AND SALT",
        "Saturday, May 7, 1990",
        "The Lima Courier, May 7, 1990",
        "The minister – a former teacher – said that he would sign the agreement in the autumn."
      })
  void leavesWhatOnlyLooksLikeOne(String line) {
    assertThat(find(line + "\n")).isEmpty();
  }

  private static Optional<Dateline> find(String text) {
    return Dateline.find(Head.of(text));
  }
}
