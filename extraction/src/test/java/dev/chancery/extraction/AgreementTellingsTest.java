package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.document.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one instrument told twice, and what only sounds like an instrument. */
class AgreementTellingsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private static List<Agreement> agreements(String text) {
    Document document = SampleDocument.of(Genre.NEWS, text);
    return ENGINE.extract(document).stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya was ready to conclude a trade convention with Uganda. A Treaty of Trade between"
            + " Kenya and Uganda was signed in Lamu on 3 May 2004. | SIGNED",
        "Kenya proposed a treaty to Uganda. A month later Kenya and Uganda signed a fishing"
            + " treaty. | SIGNED",
        "Oman and Yemen signed a fishing protocol on Monday. Traders described it as the most"
            + " important economic agreement between Oman and Yemen in a decade. | SIGNED",
        "Oman ratified a border treaty with Yemen. This is the longest treaty between Oman and"
            + " Yemen. | RATIFIED",
        "Ghana concluded a visa agreement with Togo through an exchange of notes. | SIGNED",
      })
  void tellsOneInstrumentOnce(String text, String stage) {
    assertThat(agreements(text))
        .extracting(agreement -> agreement.stage().name())
        .containsExactly(stage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Uganda found broad agreement on prices.",
        "Kenya told Uganda of areas of agreement on fish.",
        "Through the arrangements of a friend the Kenyan minister met the Ugandan one.",
        "Kenya and Uganda came to a better understanding of fish.",
        "Kenya is a treaty ally of Uganda.",
        "Kenya sent Uganda its declaration of war.",
        "Kenya agreed to Ugandan requests for a map.",
        "Kenya does not currently partner with Lamu Timber of Uganda.",
        "The Kenyan king often signs agreements with Uganda on fish.",
      })
  void tellsNothingOfMindsAndHabits(String text) {
    assertThat(agreements(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Section 40 Agreement", "Article 98 agreement"})
  void readsNoNumberOfASectionAsACount(String noun) {
    assertThat(agreements("Kenya and Uganda signed a " + noun + " on fish."))
        .extracting(Agreement::count)
        .containsExactly(1);
  }
}
