package dev.chancery.cli;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import java.util.Arrays;
import java.util.List;

/**
 * Which events are wanted.
 *
 * @param type null for all
 * @param country null for all; else one that takes part
 */
record EventFilter(EventType type, CountryCode country) {

  boolean accepts(DiplomaticEvent event) {
    return (type == null || type == event.eventType())
        && (country == null || countries(event).contains(country));
  }

  private static List<CountryCode> countries(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return Arrays.asList(visit.visitorCountry(), visit.hostCountry());
    }
    if (event instanceof Agreement agreement) {
      return agreement.parties();
    }
    TradeFigure figure = (TradeFigure) event;
    return Arrays.asList(figure.reporter(), figure.partner());
  }
}
