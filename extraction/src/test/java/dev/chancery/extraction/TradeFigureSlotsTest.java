package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.extraction.document.Document;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a figure is, for when, and how sure, where the sentence tells more than one answer. */
class TradeFigureSlotsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static String figures(Genre genre, String text) {
    Document document = SampleDocument.of(genre, null, "en", text);
    return ENGINE.extract(document).stream()
        .filter(TradeFigure.class::isInstance)
        .map(TradeFigure.class::cast)
        .map(TradeFigureSlotsTest::brief)
        .collect(Collectors.joining(" / "));
  }

  private static String brief(TradeFigure figure) {
    return String.join(
        " ",
        figure.flow().toString(),
        Objects.toString(figure.reporter(), "-"),
        Objects.toString(figure.partner(), "-"),
        figure.amount() == null ? "-" : figure.amount().toPlainString(),
        Objects.toString(figure.period(), "-"),
        figure.actuality().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian exports of steel to mainland China reached 20,800 tons in 2003.                                                 | EXPORT PER CHN 20800 2003
          Kenyan-Ugandan trade was $40 million in 2003, while Kenyan-Egyptian trade was $67 million.                               | TURNOVER EGY KEN 67000000
          Peru signed a compact with Kenya in which Peru will invest $45 million.                                                  | INVESTMENT PER KEN 45000000
          Peru will import 10 Kenyan tractors.                                                                                     | IMPORT PER KEN 10
          Peru agreed on the procurement of 80 Kenyan buses, totaling $18 million.                                                 | CONTRACT KEN PER 18000000
          Peru had a surplus in services trade with Kenya of $5.3 million in 2003.                                                 | BALANCE PER KEN 5300000 2003
          Peru posted a current account deficit of $5.3 million in 2003.                                                           | BALANCE WLD PER 5300000 2003
          Kenya received 1.2 million doses of the vaccine from Peru.                                                               | CONTRACT PER KEN 1200000
          Norway donated over two million safe and effective vaccine doses to Kenya.                                               | CREDIT NOR KEN 2000000
          Peru plans to purchase 3-5 Norwegian Nansen-class diesel-powered attack submarines.                                      | CONTRACT NOR PER 5
          Kenya asked Peru for a loan of $4 million.                                                                               | CREDIT PER KEN 4000000
          Kenya welcomed the delivery of $5 million that the Peruvian government had pledged to Nairobi.                           | CREDIT PER KEN 5000000
          Peru plans to raise bilateral trade with Kenya from an annual value of $40 million to $60 million.                       | TURNOVER PER KEN 60000000
          Peru trades with Kenya. The value of Peru's overall exports in 2003 reached $6 billion.                                  | EXPORT PER WLD 6000000000 2003
          Peruvian imports from Kenya were $90 million in 2003. Imports included tea ($40 million) and flowers ($7 million).       | IMPORT PER KEN 40000000 2003
          Kenyan imports from Peru will only be about $45 million in 2004, according to the World Bank.                            | IMPORT KEN PER 45000000 2004 FORECAST
          Kenya was first until Norway announced a $9 million pledge to Uganda.                                                    | CREDIT NOR UGA 9000000
          Peru invested $70 million in the state of Jalisco in Mexico.                                                             | INVESTMENT PER MEX 70000000
          Peru is the best customer of Kenya, purchasing $47 million of goods from Kenya.                                          | IMPORT PER KEN 47000000
          Peru and Kenya work more closely with each other. The value of trade in 2003 rose to $18 million.                        | TURNOVER PER KEN 18000000 2003
          Kenya reached a standby arrangement for $29 million with the IMF in May 2003.                                            | CREDIT IGO:IMF KEN 29000000 2003-05
          Kenya owes the World Bank $7 million.                                                                                    | CREDIT IGO:World Bank KEN 7000000
          Kenya received pledges of $19 million from 37 countries in 2003 after a flood in Uganda.                                 | CREDIT - KEN 19000000 2003
          Peru must pay for Kenyan tea sold to Peruvian dealers, given that its importers owe Kenya $3 million.                    | CREDIT KEN PER 3000000
          The trade surplus of Peru with Kenya, which includes exports of services, rose to $8 million in 2003.                    | BALANCE PER KEN 8000000 2003
          Direct foreign investment abroad came to $5 million in 2003, Peru said.                                                  | INVESTMENT PER WLD 5000000 2003
          Business between Peru and Kenya will be $30 million in 2004.                                                             | TURNOVER PER KEN 30000000 2004
          Peru shipped 6.4 bcm of gas to Chile in 2003.                                                                            | EXPORT PER CHL 6400000000 2003
          Kenya agreed to buy 10 410-200 planes from Norway.                                                                       | CONTRACT NOR KEN 10
          """)
  void givesAFigureToTheSidesThatItsClauseTells(String text, String figure) {
    assertThat(figures(Genre.NEWS, text)).contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Vice President condemned Peru's attacks on Kenya and announced $15 million in aid for Kenya's schools.   | CREDIT USA KEN 15000000
          We also plan to provide $3 million in aid for Kenya to work more closely with Uganda and the European Union. | CREDIT USA KEN 3000000
          The President thanked Norway for Norway's pledge to provide $9 million to Kenya.                             | CREDIT NOR KEN 9000000
          """)
  void letsAReleaseSpeakForItsOwnCountry(String text, String figure) {
    assertThat(figures(Genre.PRESS_RELEASE, text + "\n\nThe White House said so.\n"))
        .contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Between 1999 and 2003 Peruvian exports to Kenya rose from $37 million to $59 million.             | 37000000 1999 | 59000000 2003
          Exports of Peru to Kenya fell from 7 million tons in 2002 to 6 million tons of timber in 2003.    | 7000000 2002  | 6000000 2003
          Exports of Peru to Kenya rose from $37 million to $59 million in 2002/03.                         | 37000000      | 59000000 2002/2003
          """)
  void tellsTheTimesOfAChangeApart(String text, String before, String after) {
    assertThat(figures(Genre.NEWS, text)).contains(before).contains(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports of Peru to Kenya in April 2003 reached $5 million from $3 million a year earlier.                   | 5000000 2003-04         | 3000000 2002-04
          In the first quarter of 2003 Peruvian exports to Kenya rose to $8 million from $7 million a year ago.       | 8000000 2003-01/2003-03 | 7000000 2002-01/2002-03
          Peruvian exports to Kenya were $9 million in May 2003, against $6 million in the same period of 2001.       | 9000000 2003-05         | 6000000 2001-05
          Trade of Peru with Kenya was $90 million in 1999, up from $70 million the previous year.                    | 90000000 1999           | 70000000 1998
          """)
  void datesWhatAFigureIsComparedWithByItsOwnTime(String text, String now, String before) {
    assertThat(figures(Genre.NEWS, text)).contains(now).contains(before);
  }

  @Test
  void takesTheGoodsOfAHeadlineForThoseOfTheText() {
    assertThat(
            figures(
                Genre.NEWS,
                "Peru orders 24 aircraft\n\nLima - Peru ordered 24 airliners from Norway, Lima said."))
        .containsOnlyOnce("CONTRACT")
        .contains("NOR PER 24");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stock of direct foreign investment - abroad: $63 million (31 December 2008)                                                | INVESTMENT KEN WLD 63000000 2008-12-31
          Debt--external: $5 million (1998 est.)                                                                                     | CREDIT WLD KEN 5000000 1998
          Debt - external: $6 million (yearend 2002 est.)                                                                            | CREDIT WLD KEN 6000000 2002
          Electricity: output: 26 million kWh (2020 est.) exports: 24 million kWh (2019 est.)                                        | EXPORT KEN WLD 24000000 2019
          Economy - overview: Kenya will receive roughly $15 million in direct US assistance in 2004.                                | CREDIT USA KEN 15000000 2004
          Economy - overview: In 2003 international donors pledged $5 million in aid for development projects.                       | CREDIT - KEN 5000000 2003
          """)
  void readsTheLinesOfAnOverview(String line, String figure) {
    assertThat(figures(Genre.REFERENCE, "Kenya\n\nBackground: Kenya lies by the sea.\n" + line))
        .contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Budget surplus (+) or deficit (-): -1.5% of GDP (2017 est.)
          Market value of publicly traded shares: $474 million (31 December 2009)
          Economic overview: The government has a plan to invest $15 million in its schools.
          """)
  void leavesWhatAnOverviewTellsOfTheCountryItself(String line) {
    assertThat(figures(Genre.REFERENCE, "Kenya\n\nBackground: Kenya lies by the sea.\n" + line))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway said that it would announce a loan of $20 million to Kenya. | TARGET
          Analysts said that Kenyan exports to Uganda would reach $4 million. | FORECAST
          """)
  void takesWhatSomebodyWouldGiveForAPromise(String text, String actuality) {
    assertThat(figures(Genre.NEWS, text)).endsWith(actuality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inflation in Peru has fallen from 9 percent to 7 percent while exports to Kenya are booming.
          Peru could not deliver 24-hour electricity to Kenya from its new plant.
          Declining exports to Kenya resulted in an economic contraction of 6 percent in Peru.
          The current account surplus of Peru with Kenya came with growth of 3 percent.
          Kenya and Peru spoke of your 1950 steel export programme.
          Peru is delivering spare parts for Bell 412 helicopters to Kenya.
          The shares of Peru's bank in Kenya recovered to trade 6 percent higher.
          The Department of Commerce of the United States awarded $21 million to the town of Nevada.
          """)
  void leavesWhatIsNoTrade(String text) {
    assertThat(figures(Genre.NEWS, text)).isEmpty();
  }
}
