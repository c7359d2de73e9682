package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.document.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Less common wordings of visits: in return, again, put off, told without a place. */
class VisitWordingsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<String> visits(Document document) {
    return ENGINE.extract(document).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(VisitWordingsTest::told)
        .toList();
  }

  private static String told(Visit visit) {
    return visit.visitorCountry()
        + ">"
        + visit.hostCountry()
        + " "
        + visit.start()
        + " "
        + visit.status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian President Ana Ruiz visited Kenya in May 2004. A return visit by President Moi is"
            + " possible in 2005. | PER>KEN 2004-05 COMPLETED; KEN>PER 2005 PROPOSED",
        "Chilean Foreign Minister Eva Soto was in Ghana on 3 May 2004 and will return in July 2004."
            + " | CHL>GHA 2004-05-03 COMPLETED; CHL>GHA 2004-07 PLANNED",
        "Queen Ana of Norway paid state visits to Peru in 1957 and 1985."
            + " | NOR>PER 1957 COMPLETED; NOR>PER 1985 COMPLETED",
        "Norwegian Foreign Minister Jon Berg has postponed a visit to Peru until May 2005."
            + " | NOR>PER null CANCELLED; NOR>PER 2005-05 PLANNED",
        "Norway's King Jon's trip to Ghana has been put off to 3 June 2005."
            + " | NOR>GHA null CANCELLED; NOR>GHA 2005-06-03 PLANNED",
      })
  void tellsTripsOfOnePersonApart(String text, String expected) {
    assertThat(visits(SampleDocument.of(Genre.NEWS, text))).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Chilean delegation inspected the mines in May 2004. | CHL>KEN 2004-05 COMPLETED",
        "A group of eleven Peruvian wine growers toured the farms in May 2004."
            + " | PER>KEN 2004-05 COMPLETED",
        "The Norwegian party which has been here since May flew back to Oslo."
            + " | NOR>KEN null COMPLETED",
        "A delegation of the Ministry of Trade of Ghana led by Ama Boateng left here by train on"
            + " 3 May 2004 for Kampala. | GHA>UGA 2004-05-03 PLANNED",
        "Chilean Foreign Minister Eva Soto said at the end of a short visit here that she was"
            + " pleased. | CHL>KEN null COMPLETED",
        "The deal followed two days of talks here between Kenyan Trade Minister Ama Njoroge and"
            + " Norwegian Trade Minister Jon Berg. | NOR>KEN null COMPLETED",
        "The road is too dear, said visiting Peruvian Transport Minister Ana Ruiz."
            + " | PER>KEN null ONGOING",
        "Jon Berg, Norway's fisheries minister, is here to sign a pact. | NOR>KEN null ONGOING",
        "Chilean Trade Minister Eva Soto, who arrived here on Sunday, is glad."
            + " | CHL>KEN null ONGOING",
        "Ghana's trade minister leaves on Friday after a three-day visit. | GHA>KEN null COMPLETED",
      })
  void takesThePlaceThatAStoryWasWrittenInForTheHost(String text, String expected) {
    assertThat(visits(SampleDocument.newsFrom("Nairobi", text))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Jon Berg of Norway will meet the King. He will be accompanied by his energy"
            + " minister, who will travel on to Lima. | NOR>PER null PLANNED",
        "Kenya has applied for aid of the European Union. Prime Minister Eva Moi will be in Brussels"
            + " on 14 July 2004. The European Union helps Kenya. | KEN>BEL 2004-07-14 PLANNED",
        "Former Peruvian president Ana Ruiz spoke. The former president is in Kenya for talks."
            + " | PER>KEN null ONGOING",
        "Chile's envoy to the fishing talks, Eva Soto, is in Lima for talks."
            + " | CHL>PER null ONGOING",
        "A senior Norwegian official is to visit Ghana. | NOR>GHA null PLANNED",
      })
  void takesTheCountryOfWhoeverAnOfficialBelongsTo(String text, String expected) {
    assertThat(visits(SampleDocument.of(Genre.NEWS, text))).contains(expected);
  }
}
