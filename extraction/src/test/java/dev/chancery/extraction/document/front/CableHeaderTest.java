package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.document.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CableHeaderTest {

  private static final String ROUTED =
      """
      PRESS ARCHIVE

      Published: Tue 8 May 1990 08:45 AM
      VZCZCXYZ0007
      RR RUEHXX
      DE RUEHLI #0417/01 1271410
      R 071410Z MAY 90
      FM AMEMBASSY LIMA
      TO RUEHC/SECSTATE WASHDC 0417
      INFO RUEHAC/AMEMBASSY ACCRA 0021
      UNCLAS LIMA 000417
      SIPDIS
      E.O. 12356: N/A
      TAGS: PREL ETRD PE GH
      SUBJECT: Ghana Buys Fish
      REF: A. LIMA 401
           B. ACCRA 77
      1. (SBU) Summary: A delegation from Ghana is in town.
      """;

  @Test
  void routedCableTellsPostRecipientDateAndSubject() {
    CableHeader header = find(ROUTED).orElseThrow();

    assertThat(header.origin().city()).isEqualTo("Lima");
    assertThat(header.origin().sender()).isEqualTo("AMEMBASSY LIMA");
    assertThat(header.origin().recipient()).isEqualTo("SECSTATE WASHDC");
    assertThat(header.date()).hasToString("1990-05-07");
    assertThat(header.subject()).isEqualTo("Ghana Buys Fish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Minister in Peru (Hollis) to the Secretary of State\n\nLima, May 7, 1948-5 p.m.\n\nThey met.",
        "INWARD TELEGRAM\n\nFROM LIMA TO FOREIGN OFFICE\n\nNo. 12        7 May, 1948\n\nThey met.",
        "Memorandum by the Counsellor of the Embassy in Peru\n\nLima, 7 May 1948\n\nThey met.",
        "The High Commissioner in Peru to the Secretary for Trade\n\nTELEGRAM 2     Lima, May 7, 1948",
      })
  void olderHeadersNameTheOfficesOrTheirPosts(String text) {
    CableHeader header = find(text).orElseThrow();

    assertThat(header.origin().city()).isEqualTo("Lima");
    assertThat(header.date()).hasToString("1948-05-07");
  }

  @Test
  void frameOfARoutedCableLeavesItsSubjectAndBody() {
    assertThat(withoutFrame(ROUTED))
        .isEqualToNormalizingWhitespace(
            "Ghana Buys Fish 1. (SBU) Summary: A delegation from Ghana is in town.");
  }

  @Test
  void subjectInCapitalsMayTakeTwoLines() {
    String text =
        """
        O P 071410Z MAY 78
        FM AMCONSUL SAO PAULO
        TO SECSTATE WASHDC IMMEDIATE 4411
        C O N F I D E N T I A L SECTION 01 OF 02 SAO PAULO 0312
        TAGS: ETRD, BR, NI
        SUBJ: BRAZIL TO SELL BUSES TO NIGERIA; MINISTER
        TRAVELS IN JUNE
        1. (C) A MINISTER TOLD US THE SALE WAS CERTAIN.
        """;

    CableHeader header = find(text).orElseThrow();

    assertThat(header.subject())
        .isEqualTo("BRAZIL TO SELL BUSES TO NIGERIA; MINISTER TRAVELS IN JUNE");
    assertThat(header.origin().city()).isEqualTo("Sao Paulo");
    assertThat(header.origin().recipient()).isEqualTo("SECSTATE WASHDC");
    assertThat(header.date()).hasToString("1978-05-07");
  }

  @Test
  void routedCableFromTheCapitalIsFromWashington() {
    String text =
        "R 071410Z MAY 90\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA\nSUBJECT: Fish\n1. No objection.\n";

    assertThat(find(text).orElseThrow().origin().city()).isEqualTo("Washington");
  }

  @Test
  void postStandsInTheLineOfTheSerialNumberToo() {
    String text = "UNCLAS LIMA 000417\nTAGS: PREL\nSUBJECT: Fish\n1. (U) The minister left.\n";

    assertThat(find(text).orElseThrow().origin().city()).isEqualTo("Lima");
  }

  @ParameterizedTest
  @CsvSource({"LIMA,AMEMBASSY LIMA", "NAIROBI,AMEMBASSY NAIROBI", "STATE,"})
  void thePostThatNumberedAnExtractSentIt(String post, String sender) {
    String text =
        "UNCLAS %s 000417\nTAGS: PREL\nSUBJECT: Fish\n1. (U) The minister left.\n".formatted(post);

    assertThat(find(text).orElseThrow().origin().sender()).isEqualTo(sender);
  }

  @Test
  void editedCablegramTellsPlaceAndDateInOneLine() {
    String text =
        """
        88 Mr A. B. Hill, Minister to Chile, to Department of Trade

        Cablegram 241 SANTIAGO, 7 May 1941, 6.26 p.m.

        MOST IMMEDIATE SECRET

        I called on the Minister today and he spoke of wool.
        """;

    CableHeader header = find(text).orElseThrow();

    assertThat(header.origin().city()).isEqualTo("Santiago");
    assertThat(header.origin().sender()).isEqualTo("Mr A. B. Hill, Minister to Chile");
    assertThat(header.origin().recipient()).isEqualTo("Department of Trade");
    assertThat(header.date()).hasToString("1941-05-07");
    assertThat(withoutFrame(text).strip())
        .isEqualTo("I called on the Minister today and he spoke of wool.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Hill to Department of Trade\n\nLetter LIMA, 7 May 1948\n\nThey met.",
        "# 12 Hill to Department of Trade\n\n## Memorandum (extract) LIMA, 7 May 1948\n\nThey met.",
        "12 Hill to Department of Trade\n\nCablegram 3 [LIMA], 7 May 1948, 6 p.m.\n\nThey met.",
      })
  void lettersAndMemorandaBetweenOfficesAreReadAsCables(String text) {
    CableHeader header = find(text).orElseThrow();

    assertThat(header.origin().city()).isEqualTo("Lima");
    assertThat(header.date()).hasToString("1948-05-07");
  }

  @Test
  void aNoteWithoutSenderAndRecipientIsNoCable() {
    assertThat(find("Fish and trade\n\nNote LIMA, 7 May 1948\n\nThey met.")).isEmpty();
  }

  @Test
  void editedCablegramTellsPlaceAndDateInALineOfTheirOwn() {
    String text =
        """
        310 CABLEGRAM TO WELLINGTON

        New York, 7 March 1972

        UN143. Confidential Priority

        Wool

        The delegate told us that he would sail on Friday.
        """;

    CableHeader header = find(text).orElseThrow();

    assertThat(header.origin().city()).isEqualTo("New York");
    assertThat(header.origin().recipient()).isEqualTo("WELLINGTON");
    assertThat(header.date()).hasToString("1972-03-07");
    assertThat(withoutFrame(text).strip()).startsWith("Wool");
  }

  @Test
  void editedCablegramMayTellTheDateWithoutAPlace() {
    String text =
        """
        12 Cablegram From Hill To Department Of Trade

        7th January, 1957

        6. CONFIDENTIAL

        WELLINGTON

        The minister received me today for an hour.
        """;

    CableHeader header = find(text).orElseThrow();

    assertThat(header.origin().city()).isNull();
    assertThat(header.origin().sender()).isEqualTo("Hill");
    assertThat(header.date()).hasToString("1957-01-07");
    assertThat(withoutFrame(text).strip()).startsWith("The minister received me");
  }

  @Test
  void aStoryAboutCablesIsNoCable() {
    assertThat(
            find("Cables Tell of Fish Sale\n\n7 May 1990\n\nThe cables say that Ghana bought.\n"))
        .isEmpty();
    assertThat(find("SUBJECT: Fish\n\nGhana bought fish.\n")).isEmpty();
  }

  private static Optional<CableHeader> find(String text) {
    return CableHeader.find(Head.of(text));
  }

  private static String withoutFrame(String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Span span : find(text).orElseThrow().frame()) {
      rest.append(text, from, span.start());
      from = span.end();
    }
    return rest.append(text.substring(from)).toString().lines().collect(Collectors.joining("\n"));
  }
}
