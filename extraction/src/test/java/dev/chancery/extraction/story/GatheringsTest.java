package dev.chancery.extraction.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SampleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is at a summit or ceremony is where it is held, whatever sentence tells where that is. */
class GatheringsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<String> visits(String text) {
    return ENGINE.extract(SampleDocument.read(text)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitor() + " " + visit.visitorCountry() + " " + visit.hostCountry())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fisheries summit will be held next week in Nairobi.",
        "The fisheries summit, hosted by Kenya, lasts two days.",
        "Kenya will host the fisheries summit.",
        "Fishermen look to the Nairobi fisheries summit.",
        "Cooks have arrived in Nairobi for the fisheries summit."
      })
  void thePlaceIsToldBeforeOrBehind(String place) {
    String attends = "Peruvian President Ana Ruiz will attend the summit.";

    assertThat(visits(place + " " + attends)).containsExactly("Ana Ruiz PER KEN");
    assertThat(visits(attends + " " + place)).containsExactly("Ana Ruiz PER KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the summit, Danish Foreign Minister Bo Lund praised the plan.",
        "Others expected to attend are Danish Foreign Minister Bo Lund and some bankers.",
        "Also present was Danish Foreign Minister Bo Lund.",
        "Denmark was represented at the talks by Foreign Minister Bo Lund.",
        "Danish Foreign Minister Bo Lund led the Danish delegation to the summit."
      })
  void presenceIsToldInManyWays(String presence) {
    assertThat(visits("The fisheries summit opened in Nairobi on Monday. " + presence))
        .containsExactly("Bo Lund DNK KEN");
  }

  @Test
  void twoGatheringsAreToldApartByTheirNames() {
    assertThat(
            visits(
                "The Baltic Summit takes place in Riga. The Andean Summit takes place in Lima. "
                    + "Danish Foreign Minister Bo Lund will attend the Baltic Summit."))
        .containsExactly("Bo Lund DNK LVA");
  }

  @Test
  void thoseWhoMetWereWhereTheMeetingTookPlace() {
    String met = "Peruvian President Ana Ruiz met Danish Foreign Minister Bo Lund on Friday. ";

    assertThat(visits(met + "The meeting took place on the margins of a summit in Nairobi."))
        .containsExactlyInAnyOrder("Ana Ruiz PER KEN", "Bo Lund DNK KEN");
    assertThat(visits(met + "The talks were held in Lima.")).containsExactly("Bo Lund DNK PER");
    assertThat(visits(met + "The fair was held in Nairobi.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The summit on the war in Kenya has begun. Bo Lund, the Danish minister, left the summit.",
        "The fisheries summit opened in Nairobi. Danish Foreign Minister Bo Lund will attend a"
            + " summit.",
        "The 2004 fisheries summit was in Nairobi. Danish Foreign Minister Bo Lund will attend the"
            + " 2011 summit.",
        "The fisheries summit opened in Nairobi. Danish Foreign Minister Bo Lund refused to attend"
            + " the summit.",
        "The fisheries summit opened in Nairobi. Kenyan Foreign Minister Eva Moi attended the"
            + " summit."
      })
  void anotherGatheringOrNobodysPresenceIsNoVisit(String text) {
    assertThat(visits(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruiz met Danish Foreign Minister Bo Lund.",
        "Ruiz also held talks with Danish Foreign Minister Bo Lund.",
        "Ruiz had a bilateral meeting with Danish Foreign Minister Bo Lund.",
        "Ruiz and Danish Foreign Minister Bo Lund discussed trade.",
        "Danish Foreign Minister Bo Lund briefed President Ruiz on his plans.",
      })
  void whoeverATravellerMeetsAtASummitIsThereAsWell(String met) {
    assertThat(visits("Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. " + met))
        .containsExactlyInAnyOrder("Ana Ruiz PER KEN", "Bo Lund DNK KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peruvian President Ana Ruiz is in Nairobi for a visit. Ruiz met Danish Foreign Minister Bo"
            + " Lund.",
        "Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. Ruiz met Kenyan"
            + " Foreign Minister Eva Moi.",
        "Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. Ruiz and Danish"
            + " Foreign Minister Bo Lund discussed trade by telephone.",
        "Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. Ruiz previously met"
            + " Danish Foreign Minister Bo Lund.",
        "Peruvian President Ana Ruiz is in Nairobi for the fisheries summit. Danish Foreign"
            + " Minister Bo Lund welcomed the news.",
      })
  void whoeverIsMetElsewhereAtHomeOrFromAfarIsNot(String text) {
    assertThat(visits(text)).containsExactly("Ana Ruiz PER KEN");
  }

  @Test
  void whoeverIsMetOnATourOfTheirOwnCountryTooMayBeAtHome() {
    assertThat(
            visits(
                "Peruvian President Ana Ruiz visited Denmark in May. In July she went to Nairobi"
                    + " for the fisheries summit. Ruiz met Danish Foreign Minister Bo Lund."))
        .containsExactlyInAnyOrder("Ana Ruiz PER DNK", "Ana Ruiz PER KEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danish Foreign Minister Bo Lund left the summit early.",
        "Danish Foreign Minister Bo Lund was among the ministers attending.",
        "Dignitaries attending include Danish Foreign Minister Bo Lund.",
        "Danish Foreign Minister Bo Lund praised the plan. He made the comments at the end of the"
            + " summit.",
        "The summit began with a speech by Danish Foreign Minister Bo Lund.",
      })
  void participationIsToldInMoreWays(String presence) {
    assertThat(visits("The fisheries summit opened in Nairobi on Monday. " + presence))
        .containsExactly("Bo Lund DNK KEN");
  }

  @Test
  void thoseOfARollAreThereForTheirCountries() {
    assertThat(
            visits(
                "The Pacific Forum was held in Nairobi. The delegations were led by Ana Ruiz,"
                    + " Director-General, Peru; Mr Bo Lund, Deputy Minister, Denmark; and Mrs Eva"
                    + " Moi, Director-General, Kenya."))
        .containsExactlyInAnyOrder("Ana Ruiz PER KEN", "Bo Lund DNK KEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"met", "gathered", "convened", "met again on Monday"})
  void verbsTellOfGatheringsToo(String gathered) {
    assertThat(
            visits(
                "The fishing nations "
                    + gathered
                    + " in Nairobi. The talks were attended by Danish Foreign Minister Bo Lund."))
        .containsExactly("Bo Lund DNK KEN");
  }

  @Test
  void remarksByBothTellThatBothAreThere() {
    assertThat(
            visits(
                "Danish Foreign Minister Bo Lund warned of storms after Peruvian President Ana Ruiz"
                    + " blamed the north. The remarks by both came at a fisheries conference in"
                    + " Nairobi."))
        .containsExactlyInAnyOrder("Ana Ruiz PER KEN", "Bo Lund DNK KEN");
  }
}
