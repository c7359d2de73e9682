package dev.chancery.contracts;

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
import java.util.UUID;

/**
 * Messages of every kind for tests: one with every slot filled, one with every null it may hold.
 */
public final class Samples {

  public static final DocumentId DOCUMENT = DocumentId.of("Peru.".getBytes(StandardCharsets.UTF_8));

  private static final String ENGINE = "rules/1.0.0";
  private static final CountryCode PERU = CountryCode.of("PER");
  private static final CountryCode CHILE = CountryCode.of("CHL");

  private Samples() {}

  public static Visit fullVisit() {
    return new Visit(
        id(EventType.VISIT),
        DOCUMENT,
        ENGINE,
        0.85,
        List.of(new Evidence(0, 10, "Pérez 🛬 in"), new Evidence(40, 45, "trips")),
        "Ana Pérez",
        "President",
        PERU,
        CHILE,
        List.of("Santiago", "Valparaíso"),
        ReducedDate.parse("2020-05-04"),
        ReducedDate.parse("2020-05"),
        VisitStatus.PLANNED,
        VisitKind.STATE);
  }

  public static Visit bareVisit() {
    return new Visit(
        id(EventType.VISIT),
        DOCUMENT,
        ENGINE,
        0,
        evidence(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        VisitStatus.PROPOSED,
        null);
  }

  public static Agreement fullAgreement() {
    return new Agreement(
        id(EventType.AGREEMENT),
        DOCUMENT,
        ENGINE,
        1,
        evidence(),
        List.of(PERU, CountryCode.of("IGO:Mercosur"), CHILE, PERU),
        AgreementKind.JOINT_VENTURE,
        AgreementStage.IN_FORCE,
        ReducedDate.parse("2004-01/2004-06"),
        "fish meal",
        19);
  }

  public static Agreement bareAgreement() {
    return new Agreement(
        id(EventType.AGREEMENT),
        DOCUMENT,
        ENGINE,
        0.5,
        evidence(),
        null,
        AgreementKind.OTHER,
        AgreementStage.PROPOSED,
        null,
        null,
        null);
  }

  public static TradeFigure fullFigure() {
    return new TradeFigure(
        id(EventType.TRADE_FIGURE),
        DOCUMENT,
        ENGINE,
        0.7,
        evidence(),
        Flow.EXPORT,
        PERU,
        CountryCode.WORLD,
        new BigDecimal("33300000.50"),
        "USD",
        "fish meal",
        ReducedDate.year(2019),
        new BigDecimal("-62.5"),
        Actuality.FORECAST);
  }

  public static TradeFigure bareFigure() {
    return new TradeFigure(
        id(EventType.TRADE_FIGURE),
        DOCUMENT,
        ENGINE,
        0.7,
        evidence(),
        Flow.TURNOVER,
        null,
        null,
        null,
        null,
        null,
        null,
        new BigDecimal("12"),
        Actuality.ACTUAL);
  }

  public static ProcessedDocument fullDocument() {
    return new ProcessedDocument(
        DOCUMENT,
        "Fish",
        "El Diario",
        URI.create("https://example.org/fish"),
        Genre.NEWS,
        ReducedDate.parse("2020-05-03"),
        "en",
        "text/html",
        Instant.parse("2026-01-31T12:00:00.250Z"),
        "Peru.\n🐟",
        ENGINE,
        3);
  }

  public static ProcessedDocument bareDocument() {
    return new ProcessedDocument(
        DOCUMENT,
        null,
        "unnamed",
        null,
        Genre.OTHER,
        null,
        "und",
        "text/plain",
        Instant.EPOCH,
        "",
        ENGINE,
        0);
  }

  public static List<DiplomaticEvent> events() {
    return List.of(
        fullVisit(), bareVisit(), fullAgreement(), bareAgreement(), fullFigure(), bareFigure());
  }

  public static List<ProcessedDocument> documents() {
    return List.of(fullDocument(), bareDocument());
  }

  private static UUID id(EventType type) {
    return EventIds.of(DOCUMENT, type);
  }

  private static List<Evidence> evidence() {
    return List.of(new Evidence(0, 4, "Peru"));
  }
}
