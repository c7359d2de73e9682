package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of agreements that another sentence tells. */
class CarriedDatesTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The king of Kenya visited Uganda from 3 to 5 May 2004. He was in good health. Kenya and"
            + " Uganda signed a fishing treaty during the visit. | 2004-05-03/2004-05-05",
        "Kenya and Uganda met on 3 May 2004. In addition, Kenya and Uganda signed a fishing treaty."
            + " | 2004-05-03",
        "Kenya and Uganda met in May 2004. In addition, Kenya and Uganda signed a fishing treaty."
            + " | null",
        "Kenya and Uganda met on 3 May 2004. Kenya and Uganda signed a fishing treaty. | null",
      })
  void takesTheDayFromTheSentencesBefore(String text, String date) {
    assertThat(ToldAgreements.in(text))
        .extracting(agreement -> String.valueOf(agreement.date()))
        .containsExactly(date);
  }

  @Test
  void takesTheDayOfAReleaseForWhatItsFirstWordsAnnounce() {
    String release =
        "Fact Sheet: Kenya and Uganda on Fish\n\n2004-05-03\n\nKenya and Uganda have signed a new"
            + " fishing treaty, which will feed many.\n";
    List<DiplomaticEvent> events = ENGINE.extract(SampleDocument.read(release));
    assertThat(events)
        .filteredOn(Agreement.class::isInstance)
        .extracting(event -> String.valueOf(((Agreement) event).date()))
        .containsExactly("2004-05-03");
  }
}
