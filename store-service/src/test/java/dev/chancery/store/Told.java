package dev.chancery.store;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitKind;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What a test document tells, by one engine. */
public record Told(DocumentId document, String engine) {

  /** A document whose id is made of the name. */
  public static Told by(String engine, String document) {
    return new Told(DocumentId.of(document.getBytes(StandardCharsets.UTF_8)), engine);
  }

  public Visit visit(String visitor) {
    return visit(visitor, VisitStatus.COMPLETED);
  }

  /** The status is no key slot: the same visitor is the same event. */
  public Visit visit(String visitor, VisitStatus status) {
    return new Visit(
        EventIds.of(document, EventType.VISIT, visitor),
        document,
        engine,
        0.9,
        List.of(words(4, visitor), words(40, "arrived in Teheran on Monday")),
        visitor,
        "President",
        CountryCode.of("BLR"),
        CountryCode.of("IRN"),
        List.of("Teheran", "the \"Saadabad\" palace, \\ north"),
        ReducedDate.parse("2001-03-12"),
        ReducedDate.parse("2001-03"),
        status,
        VisitKind.OFFICIAL);
  }

  public Agreement agreement(String subject, String... parties) {
    return new Agreement(
        EventIds.of(document, EventType.AGREEMENT, subject),
        document,
        engine,
        0.8,
        List.of(words(100, "signed a memorandum on " + subject)),
        List.of(parties).stream().map(CountryCode::of).toList(),
        AgreementKind.MEMORANDUM,
        AgreementStage.SIGNED,
        ReducedDate.parse("2001-03/2001-05"),
        subject,
        1);
  }

  public TradeFigure figure(String amount) {
    return figure(amount, "-3.5");
  }

  public TradeFigure figure(String amount, String changePct) {
    return new TradeFigure(
        EventIds.of(document, EventType.TRADE_FIGURE, amount),
        document,
        engine,
        0.7,
        List.of(words(200, "worth " + amount + " dollars")),
        Flow.EXPORT,
        CountryCode.of("BLR"),
        CountryCode.of("WLD"),
        new BigDecimal(amount),
        "USD",
        "tractors",
        ReducedDate.parse("2000"),
        new BigDecimal(changePct),
        Actuality.ACTUAL);
  }

  public ProcessedDocument processed(int events) {
    return processed(events, "Text of the document.", Instant.parse("2026-01-31T11:00:00Z"));
  }

  public ProcessedDocument processed(int events, String text, Instant received) {
    return new ProcessedDocument(
        document,
        "President in Teheran",
        "visit.txt",
        URI.create("https://news.example/visit"),
        Genre.NEWS,
        ReducedDate.parse("2001-03-13"),
        "en",
        "text/plain",
        received,
        text,
        engine,
        events);
  }

  public static Evidence words(int start, String quote) {
    return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
  }
}
