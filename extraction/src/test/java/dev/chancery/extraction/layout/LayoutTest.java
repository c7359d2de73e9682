package dev.chancery.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void wrappedLinesBecomeOneParagraph() {
    Layout layout =
        layout(
            """
            The foreign minister of Gabon arrived in
            Montevideo on Monday for talks on fishing
            rights and a loan.

            He leaves on Thursday, his office told
            reporters.
            """);

    assertThat(texts(layout))
        .containsExactly(
            "The foreign minister of Gabon arrived in Montevideo on Monday for talks on fishing"
                + " rights and a loan.",
            "He leaves on Thursday, his office told reporters.");
  }

  @Test
  void linesThatAreSentencesStayApart() {
    Layout layout =
        layout(
            """
            Gabon and Uruguay have signed two accords on fishing, officials in Montevideo say.
            The ministers met on Monday.
            Exports to Gabon doubled last year.
            """);

    assertThat(texts(layout)).hasSize(3);
    assertThat(layout.paragraphs()).extracting(Paragraph::kind).containsOnly(ParagraphKind.BODY);
  }

  @Test
  void theFieldsOfAnEntryStayApartAndTheirValuesTogether() {
    Layout layout =
        layout(
            """
            Growth rate: 4.1% (2016 est.)
            country comparison to the world: 41
            Exports: $16.9 billion (2016 est.)
            $19.5 billion (2015 est.)
            country comparison to the world: 60
            Exports - partners: Chile 30%, Kenya 5.3%, Italy 5.3%, Gabon 4.5%, Oman 4.1% (2016)
            Imports: $15.3 billion (2016 est.)
            16 billion (2015 est.)
            country comparison to the world: 61
            Imports - commodities: machinery, foodstuffs
            Pipelines: gas 7,500 km
            """);

    assertThat(texts(layout))
        .contains(
            "Exports - partners: Chile 30%, Kenya 5.3%, Italy 5.3%, Gabon 4.5%, Oman 4.1% (2016)")
        .anyMatch(text -> text.startsWith("Exports: $16.9 billion (2016 est.) $19.5 billion"))
        .anyMatch(text -> text.startsWith("Imports: $15.3 billion (2016 est.) 16 billion"));
  }

  @Test
  void aHyphenThatBrokeAWordGoesAndOneThatBelongsToItStays() {
    Layout layout =
        layout(
            """
            The envoy said that the pro-
            gram of the non-
            aligned states, a long-
            term plan of the Afro-
            Asian bloc and US-
            backed lenders, goes on until mid-
            1971 at least.
            """);

    assertThat(layout.text())
        .isEqualTo(
            "The envoy said that the program of the non-aligned states, a long-term plan of the"
                + " Afro-Asian bloc and US-backed lenders, goes on until mid-1971 at least.");
  }

  @Test
  void aHyphenAndSpaceLeftInsideALineByAScanIsMended() {
    assertThat(layout("The univer- sity received pre- and post-war maps from Lima.\n").text())
        .isEqualTo("The university received pre- and post-war maps from Lima.");
  }

  @Test
  void marksOfCableParagraphsAreLeftOut() {
    Layout layout =
        layout(
            """
            1. (SBU) Summary: A trade mission from Oslo
            was in town last week. End summary.
            Herring and Other Matters
            -------------------------
            2. (C) The mission bought nothing, but its
            head, a former minister, promised to return.
            """);

    assertThat(texts(layout))
        .containsExactly(
            "Summary: A trade mission from Oslo was in town last week. End summary.",
            "Herring and Other Matters",
            "The mission bought nothing, but its head, a former minister, promised to return.");
    assertThat(layout.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(ParagraphKind.BODY, ParagraphKind.HEADING, ParagraphKind.BODY);
  }

  @Test
  void aWrappedLineThatBeginsWithANumberIsNoParagraphMark() {
    Layout layout =
        layout(
            """
            The delegation will be received on the morning of March
            12. The president gives a dinner for it in the evening,
            and it leaves early on the next day.
            """);

    assertThat(texts(layout)).hasSize(1);
    assertThat(layout.text()).contains("March 12. The president");
  }

  @Test
  void pageFurnitureIsLeftOutAndDoesNotEndAParagraph() {
    Layout layout =
        layout(
            """
            The two governments have not agreed on a price, and
            the minister is said to have told the ambassador that

            -6-

            TOP SECRET ACORN

            ---

            Page 7 of 9

            no ship would be loaded in Callao before the new year.
            """);

    assertThat(texts(layout)).hasSize(1);
    assertThat(layout.text()).contains("ambassador that no ship would");
  }

  @Test
  void headsOfACablesLaterSectionsAreLeftOut() {
    Layout layout =
        layout(
            """
            2. (U) The two governments have not agreed on a price, and
            the minister is said to have told the ambassador that
            LIMA 00000417  002 OF 003
            UNCLAS SECTION 02 OF 03 LIMA 000417
            SIPDIS
            SENSITIVE SIPDIS
            no ship would be loaded in Callao before the new year.
            """);

    assertThat(texts(layout)).hasSize(1);
    assertThat(layout.text()).contains("ambassador that no ship would");
  }

  @Test
  void aRunningHeadIsLeftOut() {
    String page =
        """
        Weekly Digest of Trade

        The ministers of both states signed a protocol on wool.

        """;

    assertThat(layout(page.repeat(3)).text()).doesNotContain("Digest");
  }

  @Test
  void bulletsAndLabelledLinesAreListItems() {
    Layout layout =
        layout(
            """
            Trade in brief

            - Wool worth 3 million pesos
            • A protocol on ports

            Exports: $2.1 billion (1988)
            """);

    assertThat(texts(layout))
        .containsExactly(
            "Trade in brief",
            "Wool worth 3 million pesos",
            "A protocol on ports",
            "Exports: $2.1 billion (1988)");
    assertThat(layout.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            ParagraphKind.HEADING,
            ParagraphKind.LIST_ITEM,
            ParagraphKind.LIST_ITEM,
            ParagraphKind.LIST_ITEM);
  }

  @Test
  void aTitleOrHeadingWithAColonOrAYearIsAHeading() {
    Layout layout =
        layout(
            """
            Wool and fish: a good year

            Opening of the embassy in Lima, 1972.
            In 1972 Ghana opened an embassy in Lima.
            """);

    assertThat(layout.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(ParagraphKind.HEADING, ParagraphKind.HEADING, ParagraphKind.BODY);
  }

  @Test
  void cellsOfATableStandApartByBars() {
    Layout layout =
        layout(
            """
            Exports by partner

            Country        1987        1988
            Peru\t12\t14
            Chile | 7 | 9
            Ghana | 1 | 2
            """);

    assertThat(texts(layout))
        .containsExactly(
            "Exports by partner",
            "Country | 1987 | 1988",
            "Peru | 12 | 14",
            "Chile | 7 | 9",
            "Ghana | 1 | 2");
    assertThat(layout.paragraphs().subList(1, 5))
        .extracting(Paragraph::kind)
        .containsOnly(ParagraphKind.TABLE_ROW);
  }

  @Test
  void capitalsAreTold() {
    Layout layout =
        layout(
            """
            1. FOREIGN MINISTER OF TOGO ARRIVED HERE ON MAY 3 FOR
            A VISIT OF THREE DAYS. HE WILL SIGN A TRADE AGREEMENT
            WITH HIS HOSTS BEFORE HE LEAVES.

            The rest was typed as usual.
            """);

    assertThat(layout.paragraphs()).extracting(Paragraph::capitals).containsExactly(true, false);
  }

  @Test
  void aHeadingInCapitalsOverWrappedTextStandsAlone() {
    Layout layout =
        layout(
            """
            MINISTER OF TOGO TO SEE THE KING OF NORWAY
            The foreign minister of Togo is
            to arrive in Oslo on the third of
            the month for a visit of two days.
            """);

    assertThat(layout.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(ParagraphKind.HEADING, ParagraphKind.BODY);
  }

  @Test
  void footnoteNumbersInACableAreLeftOutAndNumberedParagraphsBegin() {
    String text =
        "I saw the minister [2] about his statements1 on wool. He will visit us in June.3 He was"
            + " friendly. 2. The contract for 300 tons of 1958 stands.\n";

    assertThat(texts(layout(text, Genre.CABLE, List.of())))
        .containsExactly(
            "I saw the minister about his statements on wool. He will visit us in June. He was"
                + " friendly.",
            "The contract for 300 tons of 1958 stands.");
  }

  @Test
  void theFrameIsLeftOut() {
    String text = "FM POST\nTO CAPITAL\nLIMA, May 4 -- The prime minister of Fiji is here.\n";
    int dateline = text.indexOf("The prime");
    List<Span> frame = List.of(new Span(0, 18), new Span(19, dateline));

    Layout layout = layout(text, Genre.NEWS, frame);

    assertThat(layout.text()).isEqualTo("The prime minister of Fiji is here.");
    assertThat(layout.original(0)).isEqualTo(dateline);
  }

  @Test
  void aLineIsAsWideAsItIsWithItsDateline() {
    String text =
        """
        SUVA, May 4 (Island News Agency) - Prime Minister
        Ratu Tevita arrived in Lima on Monday for a visit of
        four days, and will meet fishermen on the coast.
        """;
    List<Span> frame = List.of(new Span(0, text.indexOf("Prime")));

    assertThat(texts(layout(text, Genre.NEWS, frame)))
        .singleElement()
        .asString()
        .startsWith("Prime Minister Ratu Tevita arrived");
  }

  @Test
  void everyCharacterKnowsWhereItCameFrom() {
    String text =
        """
        2. (SBU) The envoy of Togo  saw\u00a0the pro-
        gram of the Nor-
        wegian ministry on May 3.
        Item\tAmount
        """;

    Layout layout = layout(text);

    String clean = layout.text();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        assertThat(text.charAt(layout.original(i))).isEqualTo(c);
      }
      assertThat(i == 0 || layout.original(i) >= layout.original(i - 1)).isTrue();
    }
    int start = clean.indexOf("program");
    assertThat(text.substring(layout.original(start), layout.originalEnd(start + 7)))
        .isEqualTo("pro-\ngram");
  }

  @Test
  void paragraphsTogetherAreTheText() {
    Layout layout = layout("One line.\n\n---\n\n  \u200b\n\nAnother line.\n- x\n\n");

    assertThat(String.join("\n", texts(layout))).isEqualTo(layout.text());
  }

  @Test
  void textOfFurnitureOnlyHasNoParagraphs() {
    Layout layout = layout("-1-\n\n=====\n\nSECRET\n");

    assertThat(layout.text()).isEmpty();
    assertThat(layout.paragraphs()).isEmpty();
  }

  @Test
  void fiveMegabytesTakeLinearTime() {
    String line = "the minister signed a protocol in Lima on trade with Fiji and left ";
    String oneLine = line.repeat(75_000);
    String manyLines = (line.strip() + "\n").repeat(75_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(layout(oneLine).paragraphs()).hasSize(1);
          assertThat(layout(manyLines).paragraphs()).hasSize(1);
        });
  }

  private static Layout layout(String text) {
    return layout(text, Genre.OTHER, List.of());
  }

  private static Layout layout(String text, Genre genre, List<Span> frame) {
    return Layout.of(
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            null,
            "sample",
            null,
            genre,
            null,
            "en",
            text,
            null,
            frame));
  }

  private static List<String> texts(Layout layout) {
    return layout.paragraphs().stream()
        .map(paragraph -> layout.text().substring(paragraph.start(), paragraph.end()))
        .toList();
  }
}
