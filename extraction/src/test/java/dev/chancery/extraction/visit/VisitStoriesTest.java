package dev.chancery.extraction.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import dev.chancery.extraction.document.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short stories of several sentences: who went where, told once, with the right status. */
class VisitStoriesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan FM arrives in Norway. Kenyan Trade and Foreign Minister Moses Oduya arrived in Norway on Friday."
            + "|Moses Oduya KEN>NOR",
        "Chile's Ruiz visits Kenya. Chilean President Ana Ruiz had said that she would travel to Kenya."
            + "|Ana Ruiz CHL>KEN",
        "Chilean President Ana Ruiz is headed to Oslo. It is her second trip to Norway."
            + " She will fly on to Bergen on Thursday.|Ana Ruiz CHL>NOR",
        "South Korean President Ko Min-seo met reporters. Ko leaves for Peru on Sunday."
            + "|Ko Min-seo KOR>PER",
        "Chilean President Ana Ruiz and her Kenyan counterpart, Moses Oduya, met in Nairobi."
            + "|Ana Ruiz CHL>KEN",
        "Chilean Foreign Minister Ana Ruiz spoke of trade. Ruiz will visit Oslo in May 2004."
            + "|Ana Ruiz CHL>NOR",
        "A Bolivian delegation led by Eva Paz came to Kenya.|Eva Paz BOL>KEN",
        "Foreign Minister Eva Paz of Bolivia arrived in the Kenyan capital.|Eva Paz BOL>KEN",
        "Chilean Minister Ana Ruiz, who met Kenyan Minister Moses Oduya, will fly to Oslo."
            + "|Ana Ruiz CHL>NOR",
        "Chilean President Ana Ruiz was invited by President Oduya for a visit to Kenya."
            + "|Ana Ruiz CHL>KEN",
        "A delegation under Chilean Deputy Minister Ana Ruiz flew to Kenya.|Ana Ruiz CHL>KEN",
        "Chilean General Ana Ruiz, chief of the joint staff, returned from a visit to Kenya."
            + "|Ana Ruiz CHL>KEN",
        "Chilean Minister Ana Ruiz, who has been in Kenya since May 2004, is ill."
            + "|Ana Ruiz CHL>KEN",
        "Chilean Minister Ana Ruiz will lead a delegation of officials in Kenya."
            + "|Ana Ruiz CHL>KEN",
        "Chilean President Ana Ruiz, after talks with Norwegian King Olav, flew to Kenya."
            + "|Ana Ruiz CHL>KEN",
        "Statements were made in Nairobi after Chilean President Ana Ruiz's visit."
            + "|Ana Ruiz CHL>KEN",
        "Prime Minister Moses Oduya met in Nairobi with Chilean President Ana Ruiz."
            + "|Ana Ruiz CHL>KEN",
        "Chilean President Ana Ruiz will make a working visit to the Kremlin.|Ana Ruiz CHL>RUS",
        "Chilean President Ana Ruiz will proceed to Kenya.|Ana Ruiz CHL>KEN",
        "A group of eleven Chilean wine growers came to Kenya."
            + "|group of eleven Chilean wine growers CHL>KEN",
      })
  void tellsEachTripOnceUnderTheFullestName(String text, String trip) {
    assertThat(trips(text)).containsExactly(trip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The presidents of Peru and Kenya met in Geneva.|PER>CHE KEN>CHE",
        "Energy officials from Chile and Norway met for two days in Nairobi.|CHL>KEN NOR>KEN",
        "The tour will take Chilean President Ana Ruiz to Kenya, Norway and Peru."
            + "|CHL>KEN CHL>NOR CHL>PER",
        "Norwegian King Olav arrived in Kenya from Peru.|NOR>KEN NOR>PER",
      })
  void tellsATripForEachCountryOfATourAndOfAMeeting(String text, String pairs) {
    assertThat(ways(text)).containsExactlyInAnyOrder(pairs.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean President Ana Ruiz plans a tour. A planned stop in Kenya was dropped.|CANCELLED",
        "Chilean President Ana Ruiz looks forward to visiting Kenya.|PLANNED",
        "Chilean President Ana Ruiz is headed to Kenya.|PLANNED",
        "Chilean President Ana Ruiz was to have travelled to Kenya on Monday.|CANCELLED",
        "Chilean President Ana Ruiz put off a trip to Kenya.|CANCELLED",
        "A visit to Kenya by Chilean President Ana Ruiz has been called off.|CANCELLED",
        "The visit of the Chilean President, Ana Ruiz, to Kenya has been postponed until June."
            + "|CANCELLED",
        "Chilean President Ana Ruiz is weighing a visit to Kenya.|PROPOSED",
        "Chilean President Ana Ruiz is considering a visit to Kenya.|PROPOSED",
        "Chilean President Ana Ruiz has accepted an invitation to visit Kenya.|PROPOSED",
        "Kenya will host Chilean President Ana Ruiz for talks.|PLANNED",
        "Chilean ministers are set to travel to Kenya.|PLANNED",
        "Chilean President Ana Ruiz, on a visit to Kenya, praised the deal.|ONGOING",
        "Chilean President Ana Ruiz is in Kenya for talks.|ONGOING",
        "Chilean President Ana Ruiz was in Kenya last week.|COMPLETED",
        "Chilean President Ana Ruiz spent two days in Kenya.|COMPLETED",
      })
  void readsHowFarATripHasCome(String text, String status) {
    assertThat(visits(text, Genre.OTHER))
        .singleElement()
        .satisfies(visit -> assertThat(visit.status()).hasToString(status));
  }

  @Test
  void readsNoStatusFromThePresentTenseOfAHeadline() {
    String text =
        """
        President Ruiz travels to Kenya

        Chilean President Ana Ruiz will travel to Kenya on 3 May 2004, her office said.
        """;
    assertThat(visits(text, Genre.NEWS))
        .singleElement()
        .satisfies(visit -> assertThat(visit.status()).hasToString("PLANNED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The President will welcome Kenyan President Moses Oduya. The White House hopes for a deal."
            + "|KEN>USA",
        "The President will travel to Kenya and Peru. Peru is glad. Talks at the White House follow."
            + "|USA>KEN USA>PER",
        "The President will travel to Ohio. The White House spoke with Peru and with Kenya.|",
      })
  void takesAReleaseForTheVoiceOfItsOffice(String text, String pairs) {
    assertThat(visits(text, Genre.PRESS_RELEASE).stream().map(VisitStoriesTest::way).toList())
        .containsExactlyInAnyOrder(pairs == null ? new String[0] : pairs.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bolivian ambassador to Norway, Eva Paz, said in Oslo that talks went well.",
        "Chilean President Ana Ruiz met Kenyan President Moses Oduya.",
        "Chilean President Ana Ruiz will not travel to Kenya.",
        "Chilean President Ana Ruiz opened a school in Santiago de Chile.",
        "Professor Ana Ruiz taught in Chile and in Norway. In 1956 Ruiz travelled to Kenya.",
        "Governor Ana Ruiz visited Athens, Georgia; Paris, Texas; Lebanon, Tennessee; and Moscow, Idaho.",
        "The President visited Manchester, N.H.; Rome, Ga.; Cairo, Ill.; and Naples, Fla.",
        "A court jailed former Economy Minister Ana Ruiz on Monday. She was about to fly to Kenya.",
      })
  void findsNoVisitWhereNobodyTravels(String text) {
    assertThat(visits(text, Genre.OTHER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya's government says President Moses Oduya will visit Oslo. Peru and Chile are glad, Peru most.|KEN>NOR",
        "Kenyan officials say Foreign Minister Moses Oduya left for Peru.|KEN>PER",
        "Chile holds talks. Chile's embassy says so. Trade Minister Ana Ruiz flew to Kenya.|CHL>KEN",
        "The firm is from Chile. Chief Executive Officer Ana Ruiz flew to Kenya.|null>KEN",
      })
  void fillsTheCountryOfAnOfficeFromTheGovernmentThatSpeaksOrFromNearby(String text, String way) {
    assertThat(ways(text)).containsExactly(way);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean Vice President Ana Ruiz led a delegation of officials on a visit to Kenya.|Ana Ruiz CHL>KEN",
        "Talks followed a visit to Kenya by a Chilean delegation headed by Ana Ruiz.|Ana Ruiz CHL>KEN",
        "Chilean President Ana Ruiz met with King Olav during a visit to Norway.|Ana Ruiz CHL>NOR",
        "The visit of the Chilean leaders to Kenya ended. Ana Ruiz was greeted in Nairobi.|Ana Ruiz CHL>KEN",
        "Kenya will receive Chilean President Ana Ruiz and Chilean First Lady Eva Paz.|Ana Ruiz CHL>KEN",
      })
  void namesWhoeverLeads(String text, String trip) {
    assertThat(trips(text)).containsExactly(trip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean President Ana Ruiz will visit Lima, Peru; Nairobi, Kenya; and Oslo, Norway.|CHL>PER CHL>KEN CHL>NOR",
        "Officials from Chile and Norway want a deal. They met for two days in Nairobi.|CHL>KEN NOR>KEN",
        "Chilean President Ana Ruiz will travel to Oslo, where she will hold talks with Kenyan President Moses Oduya.|CHL>NOR KEN>NOR",
        "Chilean President Ana Ruiz arrived in Lima. During a visit by Kenyan ministers Peru signed.|CHL>PER KEN>PER",
      })
  void findsEveryoneWhoMeetsAbroad(String text, String pairs) {
    assertThat(ways(text)).containsExactlyInAnyOrder(pairs.split(" "));
  }

  @Test
  void givesEachStopOfATourItsOwnTime() {
    List<Visit> visits =
        visits(
            "Chilean President Ana Ruiz will visit Kenya on 3 May 2004, Norway on 5 May 2004 and"
                + " Peru on 7 May 2004.",
            Genre.OTHER);
    assertThat(visits)
        .extracting(visit -> visit.hostCountry() + " " + visit.start())
        .containsExactlyInAnyOrder("KEN 2004-05-03", "NOR 2004-05-05", "PER 2004-05-07");
  }

  @Test
  void givesEachGroupOfStopsTheTimeBehindIt() {
    List<Visit> visits =
        visits(
            "Chilean President Ana Ruiz visited Kenya (for the fair) and Norway in May 2004, and"
                + " Peru and Bolivia in July 2004.",
            Genre.OTHER);
    assertThat(visits)
        .extracting(visit -> visit.hostCountry() + " " + visit.start())
        .containsExactlyInAnyOrder("KEN 2004-05", "NOR 2004-05", "PER 2004-07", "BOL 2004-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean President Ana Ruiz agreed with Kenyan President Moses Oduya at a meeting in Nairobi to trade.|CHL>KEN",
        "Norwegian Prime Minister Olav Berg welcomed Peru's Prime Minister Ana Ruiz in Oslo as she continues a visit to Norway.|PER>NOR",
        "Talks followed in Lima. The Kenyan delegation was led by Moses Oduya.|KEN>PER",
      })
  void knowsWhoIsAtHome(String text, String way) {
    assertThat(ways(text)).containsExactly(way);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian President Ana Ruiz met Kenyan President Moses Oduya on Monday.|KEN>PER",
        "Peruvian President Ana Ruiz and Chile's foreign minister, Eva Paz, were pleased after two days of talks.|CHL>PER",
        "Peruvian President Ana Ruiz met Kenyan President Moses Oduya in Oslo.|KEN>NOR PER>NOR",
        "Peruvian President Ana Ruiz talked to Kenyan President Moses Oduya by phone after a meeting.|",
      })
  void takesTalksWithoutAPlaceForTalksOnTheSpot(String text, String pairs) {
    assertThat(visits(SampleDocument.newsFrom("Lima", text)).map(VisitStoriesTest::way))
        .containsExactlyInAnyOrder(pairs == null ? new String[0] : pairs.split(" "));
  }

  @Test
  void tellsTheGroupsOfOneCountryApart() {
    assertThat(
            trips(
                "Chilean bankers visited Kenya in May 2004. Later Chilean scientists visited Kenya."))
        .containsExactly("Chilean bankers CHL>KEN", "Chilean scientists CHL>KEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya will be glad. The White House says Kenyan President Moses Oduya's visit went well.|KEN>USA",
        "Peru and Kenya signed the pact during Kenyan President Moses Oduya's visit.|KEN>PER",
      })
  void takesAVisitWithoutAPlaceToTheOfficeThatSpeaksOrToTheOtherCountry(String text, String way) {
    assertThat(visits(text, Genre.PRESS_RELEASE).stream().map(VisitStoriesTest::way))
        .containsExactly(way);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chilean President Ana Ruiz met, on the sidelines of the forum in Oslo, the King of Jordan Talal Haddad.|CHL>NOR JOR>NOR",
        "On the margins of the UN General Assembly Ana Ruiz saw many, among them Kenyan President Moses Oduya and Peru's foreign minister, Eva Paz.|KEN>USA PER>USA",
      })
  void takesEverybodyOnTheSidelinesForAVisitor(String text, String pairs) {
    assertThat(ways(text)).containsExactlyInAnyOrder(pairs.split(" "));
  }

  @Test
  void tellsAnEarlierTripFromTheOneOfTheStory() {
    List<Visit> visits =
        visits(
            "Chilean President Ana Ruiz has arrived in Kenya. The last time Ruiz visited Kenya was"
                + " in 2010.",
            Genre.OTHER);
    assertThat(visits)
        .extracting(visit -> visit.status() + " " + visit.start())
        .containsExactlyInAnyOrder("ONGOING null", "COMPLETED 2010");
  }

  @Test
  void takesNoMeetingForItsVisitors() {
    assertThat(ways("Chilean President Ana Ruiz praised the OPEC ministers' meeting in Nairobi."))
        .doesNotContain("IGO:OPEC>KEN");
  }

  @Test
  void knowsTheInvitedFromTheInviter() {
    assertThat(
            trips(
                "Chilean President Ana Ruiz on invitation from Kenyan President Moses Oduya arrived"
                    + " in Nairobi."))
        .containsExactly("Ana Ruiz CHL>KEN");
  }

  @Test
  void readsTheOfficesOfCables() {
    assertThat(ways("CHILEAN FONMIN RUIZ ARRIVED IN NAIROBI MAY 3 FOR TALKS ON TRADE."))
        .containsExactly("CHL>KEN");
  }

  @Test
  void takesAnEarlierMoscowForTheSovietUnion() {
    assertThat(ways("Chilean President Ana Ruiz visited Moscow in May 1985."))
        .containsExactly("CHL>SUN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A second visit to Kenya by Oduyo would help, and Oduyo thought so.|Oduyo null>KEN",
        "PRESIDENT ODUYO OF PERU WILL VISIT KENYA NEXT WEEK FOR TALKS ON TRADE.|ODUYO PER>KEN",
      })
  void knowsPeopleOfCablesByTheirBareSurnames(String text, String trip) {
    assertThat(visits(text, Genre.CABLE).stream().map(v -> v.visitor() + " " + way(v)))
        .containsExactly(trip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Presidents Moses Oduya of Kenya and Eva Paz of Peru met in Niamey on Sunday.|KEN>NER PER>NER",
        "Prime Ministers Ana Ruiz of Chile, Jon Berg of Norway and Eva Paz of Peru visited Kenya.|CHL>KEN NOR>KEN PER>KEN",
      })
  void givesEachTheOfficeThatIsToldOnce(String text, String pairs) {
    assertThat(ways(text)).containsExactlyInAnyOrder(pairs.split(" "));
  }

  @Test
  void readsAnOfficeWithItsShortForm() {
    assertThat(trips("Peruvian Prime Minister (PM) Ana Ruiz visited Kenya in March."))
        .containsExactly("Ana Ruiz PER>KEN");
  }

  @Test
  void knowsWhoTheyAreByTheSentenceItself() {
    assertThat(
            ways(
                "Prime Minister Jon Berg of Norway and President Ana Ruiz of Peru are friends from"
                    + " the time that they met in Nairobi."))
        .containsExactlyInAnyOrder("NOR>KEN", "PER>KEN");
  }

  @Test
  void leavesThoseAtHomeOutOfAMeeting() {
    assertThat(ways("Seventy Peruvian firms and 250 Kenyan firms attended the fair in Nairobi."))
        .containsExactly("PER>KEN");
  }

  @Test
  void takesADelegationOfNoOtherForTheSpeakers() {
    String text = "The White House announced a presidential delegation to Peru to attend the fair.";

    assertThat(visits(text, Genre.PRESS_RELEASE))
        .extracting(VisitStoriesTest::way)
        .containsExactly("USA>PER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan officials met President Berg at the White House on Monday.|KEN>USA",
        "President Berg and Peruvian President Ana Ruiz held talks at the Kremlin.|PER>RUS",
        "A group of Chilean lawmakers visited Ghana.|CHL>GHA",
        "A team of European Union inspectors is in Lima for talks.|EUE>PER",
        "Speaking before the United Nations, Peruvian President Ana Ruiz asked for help.|PER>USA",
        "The visit, the first by a Peruvian leader to Kenya, ended on Monday.|PER>KEN",
      })
  void readsWhoIsAtASeatOrComesInAGroup(String text, String way) {
    assertThat(ways(text)).containsExactly(way);
  }

  @Test
  void readsNobodysTrip() {
    assertThat(ways("No Norwegian minister has visited Peru since 1996.")).isEmpty();
  }

  @Test
  void knowsWhoIsAtHomeInATerritory() {
    assertThat(ways("French President Ana Ruiz will visit New Caledonia in May.")).isEmpty();
    assertThat(ways("Peruvian President Ana Ruiz will visit New Caledonia in May."))
        .containsExactly("PER>NCL");
  }

  private static List<String> trips(String text) {
    return visits(text, Genre.OTHER).stream().map(v -> v.visitor() + " " + way(v)).toList();
  }

  private static List<String> ways(String text) {
    return visits(text, Genre.OTHER).stream().map(VisitStoriesTest::way).toList();
  }

  private static String way(Visit visit) {
    return visit.visitorCountry() + ">" + visit.hostCountry();
  }

  private static List<Visit> visits(String text, Genre genre) {
    return visits(SampleDocument.of(genre, text)).toList();
  }

  private static Stream<Visit> visits(Document document) {
    return ENGINE.extract(document).stream().filter(Visit.class::isInstance).map(Visit.class::cast);
  }
}
