package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.TradeFigure;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One figure in many wordings: cells of a grid of flows, verbs and nouns that tell them, and
 * constructions.
 */
class TradeWordingsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static String figures(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.NEWS, null, "en", text)).stream()
        .filter(TradeFigure.class::isInstance)
        .map(TradeWordingsTest::brief)
        .sorted()
        .collect(Collectors.joining(" / "));
  }

  private static String brief(DiplomaticEvent event) {
    TradeFigure figure = (TradeFigure) event;
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
          Trade exchanges between Poland and Ethiopia totalled slightly more than $17bn.        | TURNOVER POL ETH 17000000000 USD - - ACTUAL
          Commercial exchanges between Peru and Kenya fell to $5 million in 2003.               | TURNOVER PER KEN 5000000 USD 2003 - ACTUAL
          Trade in goods between Brazil and Algeria was worth $320 million in 2003.             | TURNOVER DZA BRA 320000000 USD 2003 - ACTUAL
          Japan did $320 million worth of trade with Ghana in 2002.                             | TURNOVER JPN GHA 320000000 USD 2002 - ACTUAL
          Trade between Sweden and Bolivia was $14 million in 2002, which is 23 percent higher than in 2001. | TURNOVER SWE BOL 14000000 USD 2002 23 ACTUAL
          Mutual trade between Sweden and Bolivia recorded growth of 3 percent in 2002.         | TURNOVER SWE BOL - - 2002 3 ACTUAL
          Trade between Poland and Ethiopia is expected to exceed $17 million in 2030.          | TURNOVER POL ETH 17000000 USD 2030 - FORECAST
          In 2003, South Korea's deficit in trade with Zambia was nearly $480,000.              | BALANCE ZMB KOR 480000 USD 2003 - ACTUAL
          Japan's surplus with Ghana in merchandise trade grew to $7 million in 2003.           | BALANCE JPN GHA 7000000 USD 2003 - ACTUAL
          The deficit in Canada's trade with Thailand widened to $6 million.                    | BALANCE THA CAN 6000000 USD - - ACTUAL
          Ghana has a $17 million surplus in its trade with Japan.                              | BALANCE GHA JPN 17000000 USD - - ACTUAL
          Sweden bought $14 million more from Bolivia than it sold there in 2003.               | BALANCE SWE BOL 14000000 USD 2003 - ACTUAL
          Peru posted a $480,000 trade surplus with Kenya in 2003.                              | BALANCE PER KEN 480000 USD 2003 - ACTUAL
          Brazil sold Algeria $320 million worth of medicines in 2003.                          | EXPORT BRA DZA 320000000 USD 2003 - ACTUAL
          Peruvian sales to Kenya surged 26 percent in 2002.                                    | EXPORT PER KEN - - 2002 26 ACTUAL
          Overseas sales by Peruvian firms climbed 36 percent in 2003.                          | EXPORT PER WLD - - 2003 36 ACTUAL
          German exports contracted 10 percent in 2003.                                         | EXPORT DEU WLD - - 2003 -10 ACTUAL
          Brazil earned $75 million from exports to Algeria in 2003.                            | EXPORT BRA DZA 75000000 USD 2003 - ACTUAL
          Coffee exports to Ghana earned Japan 12 million dollars in 2002.                      | EXPORT JPN GHA 12000000 USD 2002 - ACTUAL
          Sweden's exports to Bolivia ($14 million in 2003) are growing.                        | EXPORT SWE BOL 14000000 USD 2003 - ACTUAL
          Brazil sells $320 million worth of goods a year to Algeria.                           | EXPORT BRA DZA 320000000 USD - - ACTUAL
          A shipment of 1,500 trucks from Brazil reached Algeria in 2003.                       | EXPORT BRA DZA 1500 truck 2003 - ACTUAL
          Some 15,000 barrels of oil from Sweden are on their way to Bolivia.                   | EXPORT SWE BOL 15000 barrel - - ACTUAL
          South Korea imported Zambian goods worth $61 million in 2003.                         | IMPORT KOR ZMB 61000000 USD 2003 - ACTUAL
          Germany bought goods worth 45 million euros from Vietnam.                             | IMPORT DEU VNM 45000000 EUR - - ACTUAL
          $14 million worth of Vietnamese goods were bought by Germany in 2003.                 | IMPORT DEU VNM 14000000 USD 2003 - ACTUAL
          Brazil's purchases from Algeria rose by 37 percent in 2003.                           | IMPORT BRA DZA - - 2003 37 ACTUAL
          South Korea spent 45 million euros on Zambian goods in 2004.                          | IMPORT KOR ZMB 45000000 EUR 2004 - ACTUAL
          Peru exported goods worth $17 million to Kenya and imported $75 million in 2002.      | EXPORT PER KEN 17000000 USD 2002 - ACTUAL / IMPORT PER KEN 75000000 USD 2002 - ACTUAL
          Germany has provided Vietnam with 45 million euros in loans.                          | CREDIT DEU VNM 45000000 EUR - - ACTUAL
          The Polish government delivered $32 million in technical assistance to Ethiopia.      | CREDIT POL ETH 32000000 USD - - ACTUAL
          Japan has pledged $75 million in budget support for the relief effort in Ghana.       | CREDIT JPN GHA 75000000 USD - - TARGET
          Peru gave $480,000 in debt relief to Kenya.                                           | CREDIT PER KEN 480000 USD - - ACTUAL
          Sweden promised Bolivia a $17 million credit.                                         | CREDIT SWE BOL 17000000 USD - - TARGET
          Poland, which has given Ethiopia $17 million in aid, wants reforms.                   | CREDIT POL ETH 17000000 USD - - ACTUAL
          Germany sent Vietnam $320 million.                                                    | CREDIT DEU VNM 320000000 USD - - ACTUAL
          Japan awarded Ghana $480,000 in 2003.                                                 | CREDIT JPN GHA 480000 USD 2003 - ACTUAL
          Germany approved an additional $320 million for Vietnam.                              | CREDIT DEU VNM 320000000 USD - - ACTUAL
          Peru put up 12 million dollars for a hospital in Kenya.                               | CREDIT PER KEN 12000000 USD - - ACTUAL
          Canada withheld $61 million in aid from Thailand.                                     | CREDIT CAN THA 61000000 USD - - ACTUAL
          Canada waived $17 million owed by Thailand in 2003.                                   | CREDIT CAN THA 17000000 USD 2003 - ACTUAL
          Vietnam's foreign debt rose to $320 million in 2004.                                  | CREDIT WLD VNM 320000000 USD 2004 - ACTUAL
          Vietnam is seeking a $75 million loan from Germany.                                   | CREDIT DEU VNM 75000000 USD - - TARGET
          Bolivia got $61 million from Sweden in 2002.                                          | CREDIT SWE BOL 61000000 USD 2002 - ACTUAL
          Germany donated 28 aircraft to Vietnam.                                               | CREDIT DEU VNM 28 aircraft - - ACTUAL
          Japan gave Ghana 200 buses.                                                           | CREDIT JPN GHA 200 bus - - ACTUAL
          South Korea poured $75 million into Zambia in 2003.                                   | INVESTMENT KOR ZMB 75000000 USD 2003 - ACTUAL
          A Japanese company sank $61 million into Ghana in 2003.                               | INVESTMENT JPN GHA 61000000 USD 2003 - ACTUAL
          The Peruvian government put $320 million in Kenya.                                    | INVESTMENT PER KEN 320000000 USD - - ACTUAL
          A Japanese group took over a brewery in Ghana for $61 million in 2002.                | INVESTMENT JPN GHA 61000000 USD 2002 - ACTUAL
          Peru is the largest investor in Kenya, with $320 million in 2003.                     | INVESTMENT PER KEN 320000000 USD 2003 - ACTUAL
          FDI inflows to Ghana were 12 million dollars in 2003.                                 | INVESTMENT WLD GHA 12000000 USD 2003 - ACTUAL
          Ethiopia bought 28 aircraft from Poland at a cost of $61 million.                     | CONTRACT POL ETH 28 aircraft - - ACTUAL / CONTRACT POL ETH 61000000 USD - - ACTUAL
          Vietnam contracted for 28 aircraft (cost about $480,000) from Germany.                | CONTRACT DEU VNM 28 aircraft - - ACTUAL / CONTRACT DEU VNM 480000 USD - - ACTUAL
          Brazil is building a power station in Algeria at a cost of $61 million.               | CONTRACT BRA DZA 61000000 USD - - ACTUAL
          Algeria will pay $61 million for the trucks from Brazil.                              | CONTRACT BRA DZA 61000000 USD - - TARGET
          Canada won an order for 15 helicopters from Thailand.                                 | CONTRACT CAN THA 15 helicopter - - ACTUAL
          Poland has offered Ethiopia 35,000 tonnes of wheat.                                   | CONTRACT POL ETH 35000 tonne - - TARGET
          """)
  void tellTheFigureInEveryWording(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Donors have pledged $3 million for Nepal. Japan will give $2 million, Peru $1 million and Chile $80,000. | CREDIT - NPL 3000000 USD - - TARGET / CREDIT CHL NPL 80000 USD - - TARGET / CREDIT JPN NPL 2000000 USD - - TARGET / CREDIT PER NPL 1000000 USD - - TARGET
          Floods have struck Malawi. Norway said it would allocate $5 million for tents. | CREDIT NOR MWI 5000000 USD - - TARGET
          Kenya is set to award a one-billion dollar contract to a Polish shipyard.     | CONTRACT POL KEN 1000000000 USD - - TARGET
          Kenya signed a landmark $96 million contract with Poland.                     | CONTRACT KEN POL 96000000 USD - - ACTUAL
          Poland agreed to sell Kenya 12 of its helicopters.                            | CONTRACT POL KEN 12 helicopter - - ACTUAL
          Polish companies have won tenders in Kenya worth $2 million.                  | CONTRACT POL KEN 2000000 USD - - ACTUAL
          Poland is to supply Kenya with 120 tractors.                                  | CONTRACT POL KEN 120 tractor - - TARGET
          A Polish dairy will build a plant in Kenya at a cost of $8 million.           | INVESTMENT POL KEN 8000000 USD - - TARGET
          The storm hit villages all over Asia. Norway has now committed over $5 million under the plan. | CREDIT NOR - 5000000 USD - - TARGET
          From Peru there are 20,000 tractors that are en route soon to Kenya.          | EXPORT PER KEN 20000 tractor - - ACTUAL
          Trade between Canada and Thailand doubled in 2003.                            | TURNOVER CAN THA - - 2003 100 ACTUAL
          South Korean exports to Zambia halved in 2003.                                | EXPORT KOR ZMB - - 2003 -50 ACTUAL
          Peru wants to double its exports to Kenya.                                    | EXPORT PER KEN - - - 100 TARGET
          Kenya's import and export volume reached $70 million in 2004.                 | TURNOVER KEN WLD 70000000 USD 2004 - ACTUAL
          Poland takes $7 million worth of Kenya's exports.                             | EXPORT KEN POL 7000000 USD - - ACTUAL
          """)
  void tellWhoActsAndOnWhom(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway released $5 million.                            | ''
          The Kenyan government released $5 million for schools. | ''
          The storm hit villages all over Asia. The actress donated $5 million to a school. | ''
          Peru and Kenya signed a treaty on trade and double taxation. | ''
          The economy of Peru recorded growth of 5 percent.      | ''
          Sales of the shops in Lima rose 5 percent.             | ''
          The bridge in Lima was built at a cost of $5 million.  | ''
          """)
  void keepQuietWhereNothingCrossesTheBorder(String text, String figures) {
    assertThat(figures(text)).isEqualTo(figures);
  }
}
