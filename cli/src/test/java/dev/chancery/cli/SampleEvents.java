package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
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
import dev.chancery.contracts.event.VisitStatus;
import java.math.BigDecimal;
import java.util.List;

/** Events of which only the countries matter. */
final class SampleEvents {

  private static final DocumentId DOCUMENT = DocumentId.of("a document".getBytes(UTF_8));
  private static final List<Evidence> EVIDENCE = List.of(new Evidence(0, 1, "a"));

  private SampleEvents() {}

  static Visit visit(String visitor, String host) {
    return new Visit(
        EventIds.of(DOCUMENT, EventType.VISIT, visitor, host),
        DOCUMENT,
        "rules/test",
        0.5,
        EVIDENCE,
        null,
        null,
        CountryCode.of(visitor),
        CountryCode.of(host),
        List.of(),
        null,
        null,
        VisitStatus.PLANNED,
        null);
  }

  static Agreement agreement(String one, String other) {
    return new Agreement(
        EventIds.of(DOCUMENT, EventType.AGREEMENT, one, other),
        DOCUMENT,
        "rules/test",
        0.5,
        EVIDENCE,
        List.of(CountryCode.of(one), CountryCode.of(other)),
        AgreementKind.TREATY,
        AgreementStage.SIGNED,
        null,
        null,
        1);
  }

  /**
   * @param partner null where the text does not tell
   */
  static TradeFigure tradeFigure(String reporter, String partner) {
    return new TradeFigure(
        EventIds.of(DOCUMENT, EventType.TRADE_FIGURE, reporter, partner),
        DOCUMENT,
        "rules/test",
        0.5,
        EVIDENCE,
        Flow.EXPORT,
        CountryCode.of(reporter),
        partner == null ? null : CountryCode.of(partner),
        BigDecimal.TEN,
        "USD",
        null,
        null,
        null,
        Actuality.ACTUAL);
  }
}
