package dev.chancery.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.Samples;
import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import org.junit.jupiter.api.Test;

/** The literal ids come from another implementation (uuid5 of Python): they may never change. */
class EventIdsTest {

  private static final CountryCode CHILE = CountryCode.of("CHL");

  @Test
  void idsNeverChange() {
    assertThat(EventIds.of(Samples.DOCUMENT, EventType.VISIT, "Ana Pérez", CHILE, null))
        .hasToString("6d31a082-2426-507f-9f65-92e8f5fd7267");
    assertThat(EventIds.of(Samples.DOCUMENT, EventType.AGREEMENT))
        .hasToString("01cc046c-1edc-5363-9503-81f6ffe707dc");
  }

  @Test
  void idsAreNameBasedUuidsOfTheStandard() {
    var id = EventIds.of(Samples.DOCUMENT, EventType.TRADE_FIGURE, 5);
    assertThat(id.version()).isEqualTo(5);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void letterCaseAndSpacesAtTheEndsDoNotCount() {
    assertThat(EventIds.of(Samples.DOCUMENT, EventType.VISIT, " ANA PÉREZ ", CHILE))
        .isEqualTo(EventIds.of(Samples.DOCUMENT, EventType.VISIT, "Ana Pérez", CHILE));
  }

  @Test
  void anEmptySlotIsTheSameAsNone() {
    assertThat(EventIds.of(Samples.DOCUMENT, EventType.VISIT, "", CHILE))
        .isEqualTo(EventIds.of(Samples.DOCUMENT, EventType.VISIT, null, CHILE));
  }

  @Test
  void documentTypeAndPlaceOfASlotCount() {
    var id = EventIds.of(Samples.DOCUMENT, EventType.VISIT, "x", null);
    assertThat(id)
        .isNotEqualTo(EventIds.of(Samples.DOCUMENT, EventType.VISIT, null, "x"))
        .isNotEqualTo(EventIds.of(Samples.DOCUMENT, EventType.AGREEMENT, "x", null))
        .isNotEqualTo(EventIds.of(DocumentId.of(new byte[0]), EventType.VISIT, "x", null));
  }
}
