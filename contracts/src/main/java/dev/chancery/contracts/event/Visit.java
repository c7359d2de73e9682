package dev.chancery.contracts.event;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.time.ReducedDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody who speaks for a country, body or business travels to another country. One per visitor,
 * host country and trip.
 *
 * @param id see {@link DiplomaticEvent#id()}
 * @param documentId the document that tells it
 * @param engine engine name and version
 * @param confidence 0 to 1
 * @param evidence the words that tell it
 * @param visitor the lead person's name in the fullest form that the text gives, or the
 *     delegation's words; null where only the country is told
 * @param visitorRole the office, as "President"; null where the text gives none
 * @param visitorCountry whom the visitor speaks for, null where unknown
 * @param hostCountry where the trip goes, null where unknown
 * @param places cities and venues as the text names them, may be empty
 * @param start when it starts, null where unknown
 * @param end when it ends, null where the text does not tell
 * @param status how far it came
 * @param visitKind its protocol rank, or null
 */
public record Visit(
    UUID id,
    DocumentId documentId,
    String engine,
    double confidence,
    List<Evidence> evidence,
    String visitor,
    String visitorRole,
    CountryCode visitorCountry,
    CountryCode hostCountry,
    List<String> places,
    ReducedDate start,
    ReducedDate end,
    VisitStatus status,
    VisitKind visitKind)
    implements DiplomaticEvent {

  public Visit {
    evidence = EventChecks.check(id, documentId, engine, confidence, evidence);
    places = EventChecks.list("places", places);
    Objects.requireNonNull(status, "a visit needs a status");
  }

  @Override
  public Visit withConfidence(double confidence) {
    return new Visit(
        id,
        documentId,
        engine,
        confidence,
        evidence,
        visitor,
        visitorRole,
        visitorCountry,
        hostCountry,
        places,
        start,
        end,
        status,
        visitKind);
  }
}
