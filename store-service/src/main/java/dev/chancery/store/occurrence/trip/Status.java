package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import java.util.Comparator;
import java.util.List;

/** How far a trip came in the end. */
final class Status {

  private Status() {}

  /**
   * Completed or cancelled where a document says so: what more documents say, of equals what was
   * said last, else completed. Before that ongoing; else what was said last.
   */
  static VisitStatus of(List<VisitTelling> tellings) {
    long completed = documents(tellings, VisitStatus.COMPLETED);
    long cancelled = documents(tellings, VisitStatus.CANCELLED);
    if (completed != cancelled) {
      return completed > cancelled ? VisitStatus.COMPLETED : VisitStatus.CANCELLED;
    }
    if (completed > 0) {
      return lastSaid(
          tellings.stream()
              .filter(
                  telling ->
                      telling.status() == VisitStatus.COMPLETED
                          || telling.status() == VisitStatus.CANCELLED)
              .toList());
    }
    return tellings.stream().anyMatch(telling -> telling.status() == VisitStatus.ONGOING)
        ? VisitStatus.ONGOING
        : lastSaid(tellings);
  }

  private static long documents(List<VisitTelling> tellings, VisitStatus status) {
    return tellings.stream()
        .filter(telling -> telling.status() == status)
        .map(telling -> telling.report().documentId())
        .distinct()
        .count();
  }

  /** Undated documents count as the first; of the same day what is further on counts. */
  private static VisitStatus lastSaid(List<VisitTelling> tellings) {
    return tellings.stream()
        .max(
            Comparator.comparingLong(Status::day)
                .thenComparing(
                    telling -> telling.status() == VisitStatus.CANCELLED, Comparator.reverseOrder())
                .thenComparing(VisitTelling::status))
        .orElseThrow()
        .status();
  }

  private static long day(VisitTelling telling) {
    ReducedDate published = telling.report().published();
    return published == null ? Long.MIN_VALUE : published.latest().toEpochDay();
  }
}
