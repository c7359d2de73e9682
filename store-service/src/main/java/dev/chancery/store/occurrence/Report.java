package dev.chancery.store.occurrence;

import dev.chancery.contracts.time.ReducedDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * That a document tells an event.
 *
 * @param eventId the event
 * @param documentId the document
 * @param source where the document came from, null where it is not known yet
 * @param published null where nobody says
 * @param confidence how sure the engine is, 0 to 1
 */
public record Report(
    UUID eventId, String documentId, String source, ReducedDate published, double confidence) {

  /** What was published first, then what has no date; the same whatever arrived first. */
  public static final Comparator<Report> FIRST_REPORTED =
      Comparator.comparing(
              Report::published,
              Comparator.nullsLast(
                  Comparator.comparing(ReducedDate::earliest)
                      .thenComparing(ReducedDate::latest)
                      .thenComparing(ReducedDate::toString)))
          .thenComparing(report -> report.eventId().toString());
}
