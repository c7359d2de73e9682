package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Reporting;
import java.util.List;

/**
 * A trip, however many documents tell of it.
 *
 * @param visitor the fullest name told, or null
 * @param visitorRole the office told most often, or null
 * @param places of all tellings, sorted
 * @param start the most exact start told, or null
 * @param end the most exact end told, or null
 * @param tellings the visits, first reported first
 */
public record Trip(
    Reporting reporting,
    String visitorCountry,
    String hostCountry,
    String visitor,
    String visitorRole,
    String visitKind,
    List<String> places,
    ReducedDate start,
    ReducedDate end,
    VisitStatus status,
    List<VisitTelling> tellings) {

  /** The days that it can touch; null where no document tells. */
  public ReducedDate period() {
    if (start == null) {
      return end;
    }
    return end == null ? start : ReducedDate.between(start, end);
  }
}
