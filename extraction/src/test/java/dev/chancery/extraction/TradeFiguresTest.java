package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.extraction.document.Document;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures of trade from a sentence or two: what they measure, whose they are, when and how sure.
 */
class TradeFiguresTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static String figures(Genre genre, String text) {
    return figures(genre, null, text);
  }

  private static String figures(Genre genre, String title, String text) {
    Document document = SampleDocument.of(genre, title, "en", text);
    return ENGINE.extract(document).stream()
        .map(TradeFiguresTest::brief)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" / "));
  }

  private static String brief(DiplomaticEvent event) {
    if (!(event instanceof TradeFigure figure)) {
      return null;
    }
    return String.join(
        " ",
        figure.flow().toString(),
        Objects.toString(figure.reporter(), "-"),
        Objects.toString(figure.partner(), "-"),
        figure.amount() == null ? "-" : figure.amount().toPlainString(),
        Objects.toString(figure.unit(), "-"),
        Objects.toString(figure.period(), "-"),
        figure.changePct() == null ? "-" : figure.changePct().toPlainString(),
        figure.actuality().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya exported goods worth $40 million to Uganda in 1998.                  | EXPORT KEN UGA 40000000 USD 1998 - ACTUAL
          Imports of Norwegian fish by Portugal reached 90,000 tons in 2003.         | IMPORT PRT NOR 90000 tonne 2003 - ACTUAL
          Chilean exports to Peru fell 12 percent to $300 million in 2001.           | EXPORT CHL PER 300000000 USD 2001 -12 ACTUAL
          Finland lent Estonia 20 million euros in 1996.                             | CREDIT FIN EST 20000000 EUR 1996 - ACTUAL
          Ghana received a loan of $15 million from Denmark.                         | CREDIT DNK GHA 15000000 USD - - ACTUAL
          Spain pledged 30 million euros in aid to Bolivia.                          | CREDIT ESP BOL 30000000 EUR - - TARGET
          Turkey plans to invest $200 million in Georgia and in Azerbaijan.          | INVESTMENT TUR GEO 200000000 USD - - TARGET
          Mexican companies announced a $70 million investment in Cuba.              | INVESTMENT MEX CUB 70000000 USD - - TARGET
          Vietnam signed a contract to buy 24 helicopters from Russia.               | CONTRACT RUS VNM 24 helicopter - - ACTUAL
          Brazil could sell 50 aircraft to India.                                    | CONTRACT BRA IND 50 aircraft - - FORECAST
          Nepal signed a 49 million dollar deal with Israel.                         | CONTRACT NPL ISR 49000000 USD - - ACTUAL
          Kenya sold tea worth $40 million to Egypt in 1998.                         | EXPORT KEN EGY 40000000 USD 1998 - ACTUAL
          Portugal bought 90,000 tons of fish from Norway in 2003.                   | IMPORT PRT NOR 90000 tonne 2003 - ACTUAL
          Peru buys 30,000 barrels of oil a day from Ecuador.                        | IMPORT PER ECU 30000 barrel - - ACTUAL
          Chile has delivered 1,200 buses to Cuba.                                   | EXPORT CHL CUB 1200 bus - - ACTUAL
          Chile will deliver 1,200 buses to Cuba in 2030.                            | CONTRACT CHL CUB 1200 bus 2030 - TARGET
          Peruvian sales to Chile rose to $9 million.                                | EXPORT PER CHL 9000000 USD - - ACTUAL
          Foreign direct investment in Ghana reached $80 million in 2005.            | INVESTMENT WLD GHA 80000000 USD 2005 - ACTUAL
          Ghana received a $40 million World Bank loan.                              | CREDIT IGO:World Bank GHA 40000000 USD - - ACTUAL
          Exports of Kenya to the former Soviet Union fell to $5 million in 1996.    | EXPORT KEN WLD 5000000 USD 1996 - ACTUAL
          Kenya's trade with Egypt rose 5 percent in 1996 compared to 1995, totaling $40 million. | TURNOVER KEN EGY 40000000 USD 1996 5 ACTUAL
          Norway has granted Kenya $40 million since 1992.                           | CREDIT NOR KEN 40000000 USD 1992 - ACTUAL
          Kenya exported 5,000 tons of tea to Egypt in the 1997/98 season.           | EXPORT KEN EGY 5000 tonne 1997/1998 - ACTUAL
          Kenya's trade surplus with Egypt rose to USD13.3 million in 2004.          | BALANCE KEN EGY 13300000 USD 2004 - ACTUAL
          Portugal granted Angola EUR30m in 2004.                                    | CREDIT PRT AGO 30000000 EUR 2004 - ACTUAL
          Kenya ran into a debt of $20 million for gas that Norway supplied.         | CREDIT NOR KEN 20000000 USD - - ACTUAL
          Chile is negotiating to buy 40 buses from Japan.                           | CONTRACT JPN CHL 40 bus - - TARGET
          Some $25 million will be invested by Japan in Chile.                       | INVESTMENT JPN CHL 25000000 USD - - TARGET
          Imports of Peru from Chile, the ministry said, cost $30 million in 2004.   | IMPORT PER CHL 30000000 USD 2004 - ACTUAL
          The share of Kenya in trade with Egypt dropped from 4 percent to 3 percent, and trade was $8 million. | TURNOVER KEN EGY 8000000 USD - - ACTUAL
          Kenya is pumping 60,000 barrels of crude a day to Uganda.                   | EXPORT KEN UGA 60000 barrel - - ACTUAL
          Trade of Cuba with the Soviet Union came to 1.7 billion rubles in 1984.     | TURNOVER CUB SUN 1700000000 SUR 1984 - ACTUAL
          Trade of Cuba with Russia came to 1.7 billion rubles in 1994.               | TURNOVER CUB RUS 1700000000 RUB 1994 - ACTUAL
          Nepal will supply up to 500 megawatts of power to Bangladesh.              | CONTRACT NPL BGD 500 megawatt - - TARGET
          Fiji sold copra worth $US3.5 million to Samoa.                             | CONTRACT FJI WSM 3500000 USD - - ACTUAL
          Iceland's trade deficit with Sweden was 8 million dollars in 1987.         | BALANCE SWE ISL 8000000 USD 1987 - ACTUAL
          """)
  void readsAFigure(String text, String expected) {
    assertThat(figures(Genre.NEWS, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The budget of Kenya grew to $7 billion while that of Norway fell.",
        "Norway pays $95 per ton of Kenyan tea.",
        "Norway built a 500 megawatt power plant in Kenya.",
        "The striker left Norway for Kenya on a contract worth $2 million.",
        "Kenya and Norway met in order to speak of a road of 300 kilometres.",
        "Half of the exports of Kenya, 51 percent, go to Norway."
      })
  void takesNothingThatIsNoTrade(String text) {
    assertThat(figures(Genre.NEWS, text)).isEmpty();
  }

  /** The manner of statistical offices and their news. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan tea exports fell 12% to 41,000 tonnes in May 2017, with revenue up 13% to $160 million. | EXPORT KEN WLD 41000 tonne 2017-05 -12 ACTUAL / EXPORT KEN WLD 160000000 USD 2017-05 13 ACTUAL
          Peru's largest markets were China ($7.2 billion) and Switzerland ($2.1 billion).             | EXPORT PER CHN 7200000000 USD - - ACTUAL / EXPORT PER CHE 2100000000 USD - - ACTUAL
          Major suppliers of Malta in 2004 included Italy (90,000 tons, up 5% in volume).              | IMPORT MLT ITA 90000 tonne 2004 5 ACTUAL
          Chief creditors of Togo were France ($30 million) and Japan ($20 million).                   | CREDIT FRA TGO 30000000 USD - - ACTUAL / CREDIT JPN TGO 20000000 USD - - ACTUAL
          Ghana shipped 157,000 tonnes worth $270 million, falling 16 percent and 21 percent respectively. | EXPORT GHA WLD 157000 tonne - -16 ACTUAL / EXPORT GHA WLD 270000000 USD - -21 ACTUAL
          German exports to Denmark (-2.5 percent to 3 billion euros) fell.                            | EXPORT DEU DNK 3000000000 EUR - -2.5 ACTUAL
          Polish imports from Norway dipped 0.3% to $340 million.                                      | IMPORT POL NOR 340000000 USD - -0.3 ACTUAL
          Chile's trade surplus rose to $1.2 billion, with exports rising by 20%.                      | BALANCE CHL WLD 1200000000 USD - - ACTUAL / EXPORT CHL WLD - - - 20 ACTUAL
          Kenya owed $20 million to Norway.                                                            | CREDIT NOR KEN 20000000 USD - - ACTUAL
          Peru exports 30,000 to 40,000 barrels a day to Chile.                                        | EXPORT PER CHL 30000 barrel - - ACTUAL / EXPORT PER CHL 40000 barrel - - ACTUAL
          Peru's exports to Chile fell to 31,250 barrels a day from 38,400 earlier.                    | EXPORT PER CHL 31250 barrel - - ACTUAL / EXPORT PER CHL 38400 barrel - - ACTUAL
          Kenya aims to raise annual trade with Norway from $345 million to $1 billion.                | TURNOVER KEN NOR 345000000 USD - - ACTUAL / TURNOVER KEN NOR 1000000000 USD - - TARGET
          """)
  void readsTheManyFiguresOfASentence(String text, String expected) {
    assertThat(figures(Genre.NEWS, text).split(" / "))
        .containsExactlyInAnyOrder(expected.split(" / "));
  }

  @Test
  void readsALabelOnALineOfItsOwn() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Peru: Economy",
                """
                Peru: Economy

                Exports:
                $72 million (1990 est.)

                Imports:
                $238 million (1990 est.)
                """))
        .contains("EXPORT PER WLD 72000000 USD 1990", "IMPORT PER WLD 238000000 USD 1990");
  }

  @Test
  void takesANegativeBalanceForOneOfTheWorld() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Peru: Economy",
                """
                Peru: Economy

                Growth rate: 4.1% (2016 est.)
                country comparison to the world: 41
                Current account balance: $-3.2 billion (2016 est.)
                $1.4 billion (2015 est.)
                -$2.7 billion (2014 est.)
                country comparison to the world: 161
                Exports: $72 million (2016 est.)
                Exports - commodities: copper, fish, zinc
                Imports: $81 million (2016 est.)
                Imports - commodities: machinery, foodstuffs
                Pipelines: gas 7,500 km
                """))
        .contains(
            "BALANCE WLD PER 3200000000 USD 2016",
            "BALANCE PER WLD 1400000000 USD 2015",
            "BALANCE WLD PER 2700000000 USD 2014");
  }

  @Test
  void readsTheYearsBelowAHeadline() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Trade",
                """
                Trade of Norway and Ghana

                Norwegian exports to Ghana
                2015: NOK 212 million
                2016: NOK 187 million
                Main products: fish
                Norwegian imports from Ghana
                2015: NOK 54 million
                """))
        .contains(
            "EXPORT NOR GHA 212000000 NOK 2015",
            "EXPORT NOR GHA 187000000 NOK 2016",
            "IMPORT NOR GHA 54000000 NOK 2015");
  }

  @Test
  void readsTablesByCountryAndByYear() {
    String figures =
        figures(
            Genre.OTHER,
            "Trade of Kenya",
            """
            Trade of Kenya

            Values in millions of US dollars.

            Year | Exports | Imports
            1996 | 2,068 | 2,949

            Exports of Kenya by destination, 1998

            Destination | Value | Change
            Uganda | 320 | -27.4%
            Egypt | 145.5 | 3.1%

            The harvest of 1998 was poor.

            Norway | 12 | 4%
            """);
    assertThat(figures.split(" / "))
        .containsExactlyInAnyOrder(
            "EXPORT KEN WLD 2068000000 USD 1996 - ACTUAL",
            "IMPORT KEN WLD 2949000000 USD 1996 - ACTUAL",
            "EXPORT KEN UGA 320000000 USD 1998 -27.4 ACTUAL",
            "EXPORT KEN EGY 145500000 USD 1998 3.1 ACTUAL");
  }

  @Test
  void takesNoTableWhoseUnitIsNotTold() {
    assertThat(
            figures(
                Genre.OTHER,
                "Trade of Kenya",
                """
                Exports of Kenya by destination, 1998

                Uganda | 320 | -27.4%
                """))
        .doesNotContain("320");
  }

  @Test
  void readsAListUnderOneHeadAndOneYear() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Peru",
                "Foreign Trade: Principal exports of Peru timber $42 million; garments, $27 million; electricity, $16 million (1993 estimate)."))
        .contains(
            "EXPORT PER WLD 42000000 USD 1993",
            "EXPORT PER WLD 27000000 USD 1993",
            "EXPORT PER WLD 16000000 USD 1993");
  }

  @Test
  void goesOnWithCountryAndPeriodOfTheFiguresBefore() {
    assertThat(
            figures(
                Genre.NEWS,
                "Peruvian exports to Chile rose to $30 million in 2004. Imports from Chile fell to $20 million."))
        .contains("IMPORT PER CHL 20000000 USD 2004 - ACTUAL");
  }

  @Test
  void exportsAndImportsBehindTheTradeOfTwoCountriesArePartOfIt() {
    assertThat(
            figures(
                Genre.NEWS,
                "In 2004 trade between Peru and Chile stood at $9 million. Peruvian exports amounted"
                    + " to $5 million and imports to $4 million. Its total exports were $70"
                    + " million."))
        .contains("EXPORT PER CHL 5000000", "IMPORT PER CHL 4000000", "EXPORT PER WLD 70000000");
  }

  @Test
  void countsASumThatNamesNoCountryWhereTheTextIsAboutTwo() {
    assertThat(
            figures(
                Genre.NEWS,
                "Norway granted Kenya a loan of $40 million. A further loan of $12 million is for"
                    + " the ports."))
        .endsWith("CREDIT NOR KEN 12000000 USD - - ACTUAL");
    assertThat(
            figures(
                Genre.NEWS,
                "Kenya opened three schools last week. The teachers are glad. The pupils sang. A"
                    + " loan of $12 million paid for the walls."))
        .isEmpty();
  }

  @Test
  void countsTheLoanOfABodyOfManyStates() {
    assertThat(figures(Genre.NEWS, "The World Bank approved a $30 million loan for new ports."))
        .contains("30000000 USD");
  }

  @Test
  void givesEachReceiverItsOwnSum() {
    assertThat(
            figures(
                Genre.PRESS_RELEASE,
                "Norway has provided $26 million to Kenya, $81 million to Uganda and $57 million to Rwanda in aid."))
        .contains("NOR KEN 26000000", "NOR UGA 81000000", "NOR RWA 57000000");
  }

  @Test
  void tellsBothEndsOfARangeAndTheYearBefore() {
    assertThat(
            figures(
                Genre.NEWS,
                "Peru's exports to Chile rose to $40 million in 2004, up from $25 million in 2003."))
        .contains("40000000 USD 2004", "25000000 USD 2003");
  }

  @Test
  void tellsASumInTwoCurrenciesOnce() {
    assertThat(
            figures(
                Genre.NEWS, "Canada granted Ghana C$20 million (US$14.8 million) in aid in 2001."))
        .isEqualTo("CREDIT CAN GHA 20000000 CAD 2001 - ACTUAL");
    assertThat(
            figures(
                Genre.NEWS,
                "Japan invested 800 million rand (105 million dollars, 83 million euros) in Lesotho."))
        .isEqualTo("INVESTMENT JPN LSO 800000000 ZAR - - ACTUAL");
  }

  @Test
  void tellsAFigureThatIsRepeatedOnce() {
    assertThat(
            figures(
                Genre.NEWS,
                "Fiji bought 30 buses from Japan for $4 million.\n\nThe buses, worth $4 million, came from Japan to Fiji."))
        .containsOnlyOnce("4000000 USD");
  }

  @Test
  void anOverviewIsAboutTheCountryOfItsTitle() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Malawi",
                """
                Printed in Norway.

                Malawi

                Exports: $320 million (1993)
                """))
        .isEqualTo("EXPORT MWI WLD 320000000 USD 1993 - ACTUAL");
  }

  @Test
  void anOverviewTellsOfOtherCountriesToo() {
    assertThat(
            figures(
                Genre.REFERENCE,
                "Malawi",
                """
                Malawi

                Exports: $320 million (1993)
                Trade with Norway: Norwegian exports to Malawi in 1993 were $9 million.
                Main suppliers in 1993 were Zambia ($70 million) and Japan ($20 million).
                """))
        .contains("EXPORT MWI WLD 320000000", "EXPORT NOR MWI 9000000", "IMPORT MWI ZMB 70000000");
  }

  @Test
  void readsTheLabelsOfAnOverview() {
    assertThat(
            figures(
                Genre.REFERENCE,
                """
                Malawi

                Budget: revenues $400 million (1993)
                Exports: $320 million (f.o.b., 1993 est.) partners: Japan, US
                Imports: $500 million (c.i.f., 1992) partners: South Africa
                External debt: $1.8 billion (1993)
                Economic aid: US commitments (1970-89), $215 million; Communist countries (1970-88), $9 million
                """))
        .contains(
            "EXPORT MWI WLD 320000000 USD 1993 - ACTUAL",
            "IMPORT MWI WLD 500000000 USD 1992 - ACTUAL",
            "CREDIT WLD MWI 1800000000 USD 1993 - ACTUAL",
            "CREDIT USA MWI 215000000 USD 1970/1989 - ACTUAL",
            "CREDIT - MWI 9000000 USD 1970/1988 - ACTUAL")
        .doesNotContain("400000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan exports to Uganda fell to 40 million dollars in 1998 from 52 million in 1997.       | 52000000 USD 1997
          Kenya sold Uganda 2 million tons of tea in 1998, against 1.5 million in 1997.              | 1500000 tonne 1997
          Kenya exported goods worth $3 billion in 1998. Its imports amounted to 1.7 billion.        | 1700000000 USD
          """)
  void readsNumbersInTheUnitToldBefore(String text, String figure) {
    assertThat(figures(Genre.NEWS, text)).contains(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya exported goods worth $3 billion in 1998. Its population is 31 million.",
        "Kenya exported tea worth $3 million in 1998 and welcomed 2 million tourists.",
        "Kenya exported tea worth $3 million in 1998, 20 percent more than Uganda."
      })
  void leavesNumbersWithANounOfTheirOwn(String text) {
    assertThat(figures(Genre.NEWS, text)).doesNotContain(" / ");
  }
}
