package dev.chancery.contracts.event;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.time.ReducedDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Parties of different countries propose, negotiate, sign, ratify, apply, suspend or end an
 * instrument. One per instrument, or one for a number of unnamed ones.
 *
 * @param id see {@link DiplomaticEvent#id()}
 * @param documentId the document that tells it
 * @param engine engine name and version
 * @param confidence 0 to 1
 * @param evidence the words that tell it
 * @param parties who is bound by it, without order; empty where the text does not tell
 * @param kind what it is called
 * @param stage the latest stage it reached
 * @param date when that stage was or will be reached, null where unknown
 * @param subject what it is about, in a few words of the text; null where the text does not tell
 * @param count number of instruments, 1 for a single one, null for a plural without a number
 */
public record Agreement(
    UUID id,
    DocumentId documentId,
    String engine,
    double confidence,
    List<Evidence> evidence,
    List<CountryCode> parties,
    AgreementKind kind,
    AgreementStage stage,
    ReducedDate date,
    String subject,
    Integer count)
    implements DiplomaticEvent {

  public Agreement {
    evidence = EventChecks.check(id, documentId, engine, confidence, evidence);
    parties = EventChecks.list("parties", parties).stream().distinct().sorted().toList();
    Objects.requireNonNull(kind, "an agreement needs a kind");
    Objects.requireNonNull(stage, "an agreement needs a stage");
    if (count != null && count < 1) {
      throw new IllegalArgumentException("count of an agreement must be 1 or more, is " + count);
    }
  }

  @Override
  public Agreement withConfidence(double confidence) {
    return new Agreement(
        id, documentId, engine, confidence, evidence, parties, kind, stage, date, subject, count);
  }
}
