package dev.chancery.store.occurrence;

import dev.chancery.contracts.time.ReducedDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Who tells of an occurrence.
 *
 * @param id id of the event that was reported first, and of the occurrence
 * @param tellings number of events
 * @param documents number of documents
 * @param first when the first document was published, null where none is dated
 * @param last when the last document was published
 * @param sources of the documents, each once, sorted
 * @param confidence the highest
 */
public record Reporting(
    UUID id,
    int tellings,
    int documents,
    ReducedDate first,
    ReducedDate last,
    List<String> sources,
    double confidence) {

  /**
   * @param reports one at least
   */
  public static Reporting of(Collection<Report> reports) {
    List<Report> inOrder = reports.stream().sorted(Report.FIRST_REPORTED).toList();
    List<ReducedDate> published =
        inOrder.stream().map(Report::published).filter(Objects::nonNull).toList();
    return new Reporting(
        inOrder.get(0).eventId(),
        inOrder.size(),
        (int) inOrder.stream().map(Report::documentId).distinct().count(),
        published.isEmpty() ? null : published.get(0),
        published.stream()
            .max(
                Comparator.comparing(ReducedDate::latest)
                    .thenComparing(ReducedDate::earliest)
                    .thenComparing(ReducedDate::toString))
            .orElse(null),
        inOrder.stream().map(Report::source).filter(Objects::nonNull).distinct().sorted().toList(),
        inOrder.stream().mapToDouble(Report::confidence).max().orElseThrow());
  }

  /** The days from the first publication to the last; null where none is dated. */
  public ReducedDate span() {
    if (first == null) {
      return null;
    }
    return ReducedDate.between(ReducedDate.day(first.earliest()), ReducedDate.day(last.latest()));
  }
}
