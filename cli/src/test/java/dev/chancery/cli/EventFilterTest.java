package dev.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.EventType;
import org.junit.jupiter.api.Test;

class EventFilterTest {

  @Test
  void acceptsAllWithoutConditions() {
    assertThat(new EventFilter(null, null).accepts(SampleEvents.visit("RUS", "IRN"))).isTrue();
  }

  @Test
  void acceptsOnlyTheType() {
    EventFilter visits = new EventFilter(EventType.VISIT, null);
    assertThat(visits.accepts(SampleEvents.visit("RUS", "IRN"))).isTrue();
    assertThat(visits.accepts(SampleEvents.agreement("RUS", "IRN"))).isFalse();
  }

  @Test
  void acceptsOnlyWhatTheCountryTakesPartIn() {
    EventFilter iran = new EventFilter(null, CountryCode.of("IRN"));
    assertThat(iran.accepts(SampleEvents.visit("RUS", "IRN"))).isTrue();
    assertThat(iran.accepts(SampleEvents.visit("IRN", "RUS"))).isTrue();
    assertThat(iran.accepts(SampleEvents.visit("RUS", "CHL"))).isFalse();
    assertThat(iran.accepts(SampleEvents.agreement("RUS", "IRN"))).isTrue();
    assertThat(iran.accepts(SampleEvents.agreement("RUS", "CHL"))).isFalse();
    assertThat(iran.accepts(SampleEvents.tradeFigure("RUS", "IRN"))).isTrue();
    assertThat(iran.accepts(SampleEvents.tradeFigure("CHL", null))).isFalse();
  }
}
