package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Visits told by every class of verb in every construction: whichever verb it is, the construction
 * tells who goes where.
 */
class VisitGridTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static final String MINISTER = "Ghanaian Trade Minister Ama Boateng";

  private static List<String> visits(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.OTHER, text)).stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .map(visit -> visit.visitorCountry() + ">" + visit.hostCountry() + " " + visit.status())
        .toList();
  }

  /** A verb in its forms and what stands before the goal: infinitive, past, -ing, link. */
  private record Verb(String infinitive, String past, String ing, String link) {}

  private static final List<Verb> VERBS =
      List.of(
          new Verb("sail", "sailed", "sailing", "to"),
          new Verb("hurry", "hurried", "hurrying", "to"),
          new Verb("move on", "moved on", "moving on", "to"),
          new Verb("set out", "set out", "setting out", "for"),
          new Verb("depart", "departed", "departing", "for"),
          new Verb("slip", "slipped", "slipping", "into"),
          new Verb("turn up", "turned up", "turning up", "in"),
          new Verb("touch down", "touched down", "touching down", "in"));

  static Stream<Arguments> clauses() {
    return VERBS.stream()
        .flatMap(
            verb ->
                Stream.of(
                        MINISTER + " " + verb.past + " " + verb.link + " Norway on Monday.",
                        MINISTER + " will " + verb.infinitive + " " + verb.link + " Norway in May.",
                        "An aide said "
                            + MINISTER
                            + " would "
                            + verb.infinitive
                            + " "
                            + verb.link
                            + " Oslo.",
                        "The Ghanaian delegation, led by Ama Boateng, "
                            + verb.past
                            + " "
                            + verb.link
                            + " Norway.",
                        MINISTER
                            + " told parliament of the plan and then "
                            + verb.past
                            + " "
                            + verb.link
                            + " Oslo.",
                        MINISTER
                            + ", who "
                            + verb.past
                            + " "
                            + verb.link
                            + " Oslo on Friday, praised the deal.",
                        MINISTER
                            + " praised the deal before "
                            + verb.ing
                            + " "
                            + verb.link
                            + " Norway.")
                    .map(Arguments::of));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void knowsVerbsOfMotionInEveryClause(String text) {
    assertThat(visits(text)).anyMatch(visit -> visit.startsWith("GHA>NOR"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flying to Norway on Monday, Ghanaian President Kofi Addo praised the deal.",
        "Back from Norway, Ghanaian President Kofi Addo praised the deal.",
        "After a visit to Norway, Ghanaian President Kofi Addo praised the deal.",
        "On his arrival in Oslo, Ghanaian President Kofi Addo praised the deal.",
        "Ghana sent its deputy prime minister, Kofi Addo, to Oslo last month.",
        "A senior Ghanaian minister has been dispatched to Oslo.",
        "Ghana despatched a team of Ghanaian experts to Norway.",
        "In Oslo, Norwegian Foreign Minister Jon Berg received Ghanaian President Kofi Addo.",
        "Ghanaian President Kofi Addo was received in Oslo by Foreign Minister Jon Berg.",
        "Ghanaian President Kofi Addo dined with Norwegian Foreign Minister Jon Berg in Oslo.",
        "Ghanaian President Kofi Addo paid a call on Prime Minister Jon Berg in Oslo.",
        "Ghanaian President Kofi Addo is the guest of Norwegian Prime Minister Jon Berg.",
        "Ghanaian President Kofi Addo was given a warm welcome in Norway.",
        "Norwegian Prime Minister Jon Berg gave a dinner for Ghanaian President Kofi Addo.",
        "Norway rolled out the red carpet for Ghanaian President Kofi Addo.",
        "Visitors to Norway included Ghanaian President Kofi Addo.",
        "Ghanaian President Kofi Addo inspected a shipyard near Oslo.",
        "Ghanaian President Kofi Addo laid a wreath at the memorial in Oslo.",
        "Ghanaian President Kofi Addo made Norway the first stop of a tour.",
        "Ghanaian President Kofi Addo spoke of Norway, where he met engineers.",
        "Ghanaian President Kofi Addo left Norway after two days of talks.",
        "Ghanaian President Kofi Addo flew to Peru from Norway.",
        "Talks were held in Norway. Ghanaian President Kofi Addo went there in May.",
      })
  void knowsWhatAVisitIsToldByWithoutTheWord(String text) {
    assertThat(visits(text)).anyMatch(visit -> visit.startsWith("GHA>NOR"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana's Kofi Addo, the trade minister, gave up his trip to Norway. | CANCELLED",
        "Ghanaian President Kofi Addo backed out of a visit to Norway. | CANCELLED",
        "Ghanaian President Kofi Addo dropped plans to visit Norway. | CANCELLED",
        "Ghanaian President Kofi Addo will no longer travel to Norway. | CANCELLED",
        "Ghanaian President Kofi Addo arrives in Oslo on 3 May 2004. | PLANNED",
        "Ghanaian President Kofi Addo leaves for Oslo on 3 May 2004. | PLANNED",
        "Ghanaian President Kofi Addo has left for Oslo. | ONGOING",
        "Norway is expecting Ghanaian President Kofi Addo on Sunday. | PLANNED",
        "The minister hopes to see Ghanaian President Kofi Addo in Oslo in May. | PROPOSED",
      })
  void readsHowFarATripHasCome(String text, String status) {
    assertThat(visits(text)).contains("GHA>NOR " + status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghanaian President Kofi Addo acknowledged that some rebels were slipping into Togo.",
        "Flying to Norway is dear.",
        "Ghana will ship more gas being sent to Norway.",
        "Ghanaian President Kofi Addo expects Norway to sign.",
        "The ship sailed to Norway.",
      })
  void takesNoOtherSubjectForAVisitor(String text) {
    assertThat(visits(text)).isEmpty();
  }
}
