package dev.chancery.store.occurrence;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.Log;
import dev.chancery.store.Told;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A document and the events that it tells, as a test writes them down. */
public final class Story {

  private final DocumentId id;
  private final String name;
  private final ReducedDate published;
  private final String engine;
  private final List<DiplomaticEvent> events = new ArrayList<>();

  private Story(String name, String published, String engine) {
    this.id = DocumentId.of(name.getBytes(StandardCharsets.UTF_8));
    this.name = name;
    this.published = date(published);
    this.engine = engine;
  }

  /**
   * @param published may be null
   */
  public static Story of(String name, String published) {
    return new Story(name, published, "rules/1.0.0");
  }

  /** The same document as a newer engine reads it. */
  public Story readBy(String newer) {
    return new Story(name, published == null ? null : published.toString(), newer);
  }

  public Story visit(
      String visitor,
      String role,
      String from,
      String to,
      String start,
      String end,
      VisitStatus status) {
    events.add(
        new Visit(
            EventIds.of(id, EventType.VISIT, visitor, from, to, start, events.size()),
            id,
            engine,
            0.9,
            List.of(Told.words(1, "visits")),
            visitor,
            role,
            country(from),
            country(to),
            List.of(),
            date(start),
            date(end),
            status,
            null));
    return this;
  }

  public Story agreement(
      AgreementKind kind,
      AgreementStage stage,
      String date,
      String subject,
      Integer count,
      String... parties) {
    events.add(
        new Agreement(
            EventIds.of(id, EventType.AGREEMENT, kind, stage, date, subject, events.size()),
            id,
            engine,
            0.8,
            List.of(Told.words(1, "signed")),
            List.of(parties).stream().map(CountryCode::of).toList(),
            kind,
            stage,
            date(date),
            subject,
            count));
    return this;
  }

  public Story figure(
      Flow flow,
      String reporter,
      String partner,
      String amount,
      String unit,
      String commodity,
      String period,
      String changePct) {
    return figure(
        flow, reporter, partner, amount, unit, commodity, period, changePct, Actuality.ACTUAL);
  }

  public Story figure(
      Flow flow,
      String reporter,
      String partner,
      String amount,
      String unit,
      String commodity,
      String period,
      String changePct,
      Actuality actuality) {
    events.add(
        new TradeFigure(
            EventIds.of(
                id, EventType.TRADE_FIGURE, flow, reporter, partner, amount, period, events.size()),
            id,
            engine,
            0.7,
            List.of(Told.words(1, "worth")),
            flow,
            country(reporter),
            country(partner),
            amount == null ? null : new BigDecimal(amount),
            unit,
            commodity,
            date(period),
            changePct == null ? null : new BigDecimal(changePct),
            actuality));
    return this;
  }

  private static CountryCode country(String code) {
    return code == null ? null : CountryCode.of(code);
  }

  private static ReducedDate date(String form) {
    return form == null ? null : ReducedDate.parse(form);
  }

  public List<DiplomaticEvent> events() {
    return List.copyOf(events);
  }

  public ReducedDate published() {
    return published;
  }

  public String name() {
    return name;
  }

  /** As the store reads it from the topic. */
  public Log reading(Instant time) {
    return new Log()
        .reading(
            time,
            new ProcessedDocument(
                id,
                name,
                name,
                null,
                Genre.NEWS,
                published,
                "en",
                "text/plain",
                time,
                "Text.",
                engine,
                events.size()),
            events.toArray(DiplomaticEvent[]::new));
  }
}
