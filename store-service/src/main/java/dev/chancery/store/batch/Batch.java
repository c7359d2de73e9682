package dev.chancery.store.batch;

import dev.chancery.contracts.document.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a number of arrivals says in the end: each document at most once, each event at most once,
 * and no event that a reading which ended among them has outdated. Sorted by document, then event,
 * so that several writers lock rows in the same order.
 *
 * @param documents ends of readings, the last one of each document
 * @param superseded ends of readings that were not the last one of their document
 * @param events the last telling of each
 */
public record Batch(
    List<Arrival.Processed> documents,
    List<Arrival.Processed> superseded,
    List<Arrival.Event> events) {

  private static final Comparator<Arrival> BY_DOCUMENT =
      Comparator.comparing(arrival -> arrival.documentId().value());

  public Batch {
    documents = documents.stream().sorted(BY_DOCUMENT).toList();
    superseded = List.copyOf(superseded);
    events =
        events.stream()
            .sorted(BY_DOCUMENT.thenComparing(arrival -> ((Arrival.Event) arrival).event().id()))
            .toList();
  }

  /**
   * @param arrivals those of one document in the order of their partition
   */
  public static Batch of(Collection<Arrival> arrivals) {
    Map<DocumentId, Arrival.Processed> ends = new HashMap<>();
    List<Arrival.Processed> superseded = new ArrayList<>();
    Map<DocumentId, Map<UUID, Arrival.Event>> told = new HashMap<>();
    for (Arrival arrival : arrivals) {
      Map<UUID, Arrival.Event> events =
          told.computeIfAbsent(arrival.documentId(), document -> new TreeMap<>());
      if (arrival instanceof Arrival.Event event) {
        events.put(event.event().id(), event);
      } else if (arrival instanceof Arrival.Processed end) {
        Arrival.Processed before = ends.put(end.documentId(), end);
        if (before != null) {
          superseded.add(before);
        }
        Reading readingBefore = before == null ? null : before.reading();
        events
            .values()
            .removeIf(event -> event.reading().isOutdatedBy(end.reading(), readingBefore));
      }
    }
    // An id stands for one row, even where two documents claim it.
    Map<UUID, Arrival.Event> byId = new HashMap<>();
    told.values().forEach(byId::putAll);
    return new Batch(List.copyOf(ends.values()), superseded, List.copyOf(byId.values()));
  }

  public boolean isEmpty() {
    return documents.isEmpty() && events.isEmpty();
  }

  /** The same in batches of one, in an order in which they can be written one after the other. */
  public List<Batch> singly() {
    List<Batch> pieces = new ArrayList<>();
    documents.forEach(end -> pieces.add(new Batch(List.of(end), supersededBy(end), List.of())));
    events.forEach(event -> pieces.add(new Batch(List.of(), List.of(), List.of(event))));
    return pieces;
  }

  private List<Arrival.Processed> supersededBy(Arrival.Processed end) {
    return superseded.stream().filter(one -> one.documentId().equals(end.documentId())).toList();
  }

  /** All that is to be written. */
  public Stream<Arrival> arrivals() {
    return Stream.concat(documents.stream(), events.stream());
  }
}
