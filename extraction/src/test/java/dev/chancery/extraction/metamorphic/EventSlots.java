package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.lexicon.Fold;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An event as it is compared: letter case, articles and the order of lists do not count.
 *
 * @param key the slots that tell it from other events
 * @param rest all other slots
 */
record EventSlots(String key, String rest) {

  /** How an event of the original is expected to come out of the changed document. */
  static EventSlots expected(DiplomaticEvent event, Effect effect) {
    return new Reading(effect::words, effect::country, effect::date, effect::expected).of(event);
  }

  /** How an event of the changed document is compared with what was expected. */
  static EventSlots found(DiplomaticEvent event, Effect effect) {
    return new Reading(words -> words, effect::found, date -> date, effect::found).of(event);
  }

  @Override
  public String toString() {
    return key + " | " + rest;
  }

  private record Reading(
      Function<String, String> words,
      Function<CountryCode, CountryCode> country,
      Function<ReducedDate, ReducedDate> date,
      Function<Evidence, String> evidence) {

    EventSlots of(DiplomaticEvent event) {
      String quotes = event.evidence().stream().map(evidence).collect(Collectors.joining(" / "));
      if (event instanceof Visit visit) {
        return new EventSlots(
            joined(
                "VISIT",
                words(visit.visitor()),
                code(visit.visitorCountry()),
                code(visit.hostCountry()),
                day(visit.start()),
                day(visit.end())),
            joined(
                visit.status(),
                visit.visitKind(),
                visit.visitorRole(),
                sorted(visit.places(), this::words),
                quotes));
      }
      if (event instanceof Agreement agreement) {
        return new EventSlots(
            joined(
                "AGREEMENT",
                sorted(agreement.parties(), this::code),
                agreement.kind(),
                day(agreement.date()),
                agreement.count()),
            joined(agreement.stage(), words(agreement.subject()), quotes));
      }
      TradeFigure figure = (TradeFigure) event;
      // The two sides of a turnover stand in any order.
      List<CountryCode> turnover =
          figure.reporter() == null || figure.partner() == null
              ? null
              : List.of(figure.reporter(), figure.partner());
      Object sides =
          turnover != null && figure.flow() == Flow.TURNOVER
              ? sorted(turnover, this::code)
              : code(figure.reporter()) + " " + code(figure.partner());
      return new EventSlots(
          joined(
              "TRADE_FIGURE",
              figure.flow(),
              sides,
              figure.amount(),
              figure.unit(),
              day(figure.period()),
              figure.changePct()),
          joined(words(figure.commodity()), figure.actuality(), quotes));
    }

    private static String joined(Object... slots) {
      return Arrays.stream(slots)
          .map(slot -> slot == null ? "-" : slot.toString())
          .collect(Collectors.joining("; "));
    }

    private String words(String slot) {
      return slot == null
          ? null
          : Fold.fold(words.apply(slot))
              .toLowerCase(Locale.ROOT)
              .replaceAll("\\b(?:an?|the) ", "")
              .replaceAll("\\s+", " ");
    }

    private String code(CountryCode slot) {
      return slot == null ? "-" : country.apply(slot).value();
    }

    private ReducedDate day(ReducedDate slot) {
      return slot == null ? null : date.apply(slot);
    }

    private static <T> String sorted(Collection<T> slots, Function<T, String> form) {
      return slots.stream().map(form).sorted().collect(Collectors.joining(", "));
    }
  }
}
