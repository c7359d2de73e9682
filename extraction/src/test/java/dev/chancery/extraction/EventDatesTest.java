package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Visit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the visits and agreements of a dated story are, and how far they came. */
class EventDatesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** The events of a story of Wednesday, 6 October 2004. */
  private static String events(String text) {
    return ENGINE.extract(SampleDocument.newsOf("2004-10-06", text)).stream()
        .map(EventDatesTest::brief)
        .collect(Collectors.joining(" / "));
  }

  private static String brief(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return String.format(
          "%s %s %s %s", visit.hostCountry(), visit.start(), visit.end(), visit.status());
    }
    return event instanceof Agreement agreement
        ? String.format("%s %s %s", agreement.kind(), agreement.date(), agreement.stage())
        : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Ann Njoroge of Kenya, who led her party from 1997 to 2001, visited Peru in May 2002. | PER 2002-05 null COMPLETED
          Prime Minister Ann Njoroge of Kenya met Peruvian President Ana Ruiz in Lima on Wednesday. | PER 2004-10-06 null ONGOING
          Prime Minister Ann Njoroge of Kenya ended a visit to Peru on Wednesday.              | PER 2004-10-06 null COMPLETED
          Prime Minister Ann Njoroge of Kenya met Peruvian President Ana Ruiz in Lima on Monday. | PER 2004-10-04 null COMPLETED
          Prime Minister Ann Njoroge of Kenya, who came to power in 2003, visited Peru.        | PER null null COMPLETED
          Prime Minister Ann Njoroge of Kenya visited Peru last week.                          | PER 2004-09-27/2004-10-03 null COMPLETED
          Prime Minister Ann Njoroge of Kenya will visit Peru from 9 to 12 November.           | PER 2004-11-09 2004-11-12 PLANNED
          Foreign Minister Tom Romer of Canada arrived in Peru this morning.                   | PER 2004-10-06 null
          Kenyan President Moses Oduya will go on a March trip to Norway.                      | NOR 2005-03 null PLANNED
          Ruiz spoke of Kenyan President Moses Oduya's May 2003 visit to Norway.               | NOR 2003-05 null COMPLETED
          """)
  void placesATripInTime(String text, String visit) {
    assertThat(events(text)).contains(visit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials met ahead of Kenyan President Moses Oduya's arrival in Lima on Friday.     | PER 2004-10-08 null PLANNED
          Talks were held on the eve of the visit of Chancellor Uwe Koch of Germany to Mexico. | MEX null null PLANNED
          King Olav of Norway begins a four-day state visit to Kenya on Friday.                | KEN 2004-10-08 null PLANNED
          King Olav of Norway began a four-day state visit to Kenya on Monday.                 | KEN 2004-10-04 null ONGOING
          """)
  void tellsWhatIsAheadByTheWordsBeforeATrip(String text, String visit) {
    assertThat(events(text)).contains(visit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SECRETARY RUIZ: I am glad to welcome Kenya's foreign minister here to Lima. | ONGOING
          SECRETARY RUIZ: We will welcome the foreign minister of Kenya to Lima in May.                 | PLANNED
          """)
  void takesAGuestWhoIsSpokenToForOneWhoIsThere(String text, String status) {
    assertThat(ENGINE.extract(SampleDocument.of(Genre.TRANSCRIPT, text)))
        .filteredOn(Visit.class::isInstance)
        .extracting(EventDatesTest::brief)
        .singleElement()
        .asString()
        .endsWith(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru and Kenya signed ten agreements yesterday. They also signed a declaration on tea. They also agreed to set up a joint venture. | DECLARATION 2004-10-05 SIGNED | JOINT_VENTURE 2004-10-05 AGREED
          The minister came home. Peru signs a trade agreement with Chile.                                                                      | AGREEMENT 2004-10-06 SIGNED   | AGREEMENT
          The minister came home. Peru wants to sign a trade agreement with Chile.                                                              | AGREEMENT null PROPOSED       | AGREEMENT
          """)
  void datesAnAgreementByTheSentenceBeforeOrTheDay(String text, String one, String other) {
    assertThat(events(text)).contains(one).contains(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan President Moses Oduya visited Lima in early May, the first visit since the crisis of 1998. | PER 2004-05
          """)
  void takesNoYearFromWhatIsLongOver(String text, String visit) {
    assertThat(events(text)).contains(visit);
  }
}
