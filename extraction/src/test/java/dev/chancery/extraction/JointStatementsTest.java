package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who declares what a text is, and when. */
class JointStatementsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint Statement from Kenya, Uganda and Ghana on Fish | The fish must live. | GHA+KEN+UGA",
        "Joint Statement of Kenya and Uganda on Fish | The fish must live. | KEN+UGA",
        "Lake Forum Joint Statement | The text of the following statement was released by the"
            + " Governments of Kenya, Uganda and Ghana. | GHA+KEN+UGA",
        "Joint Statement on the Fish of Tanzania | The following statement was released by"
            + " Kenya and Uganda. | KEN+UGA",
        "Joint Statement by the President of Kenya and President Okello | President Ruto of Kenya"
            + " and President Sam Okello of Uganda met today. | KEN+UGA",
      })
  void findsWhoDeclaresAndDatesItByTheText(String title, String lead, String parties) {
    assertThat(
            ENGINE
                .extract(SampleDocument.newsOf("2004-10-06", title + "\n\n" + lead + "\n"))
                .stream()
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast))
        .extracting(
            ToldAgreements::parties, Agreement::kind, agreement -> agreement.date().toString())
        .containsExactly(tuple(parties, AgreementKind.DECLARATION, "2004-10-06"));
  }

  @Test
  void isSilentOnWhatOneAloneReleases() {
    assertThat(ToldAgreements.in("The following statement was released by Kenya.")).isEmpty();
  }
}
