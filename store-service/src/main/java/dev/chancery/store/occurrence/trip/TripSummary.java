package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Reporting;
import dev.chancery.store.occurrence.Votes;
import dev.chancery.store.occurrence.name.Visitor;
import dev.chancery.store.occurrence.name.Visitors;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What several tellings say of one trip together. */
final class TripSummary {

  private TripSummary() {}

  static Trip of(Collection<VisitTelling> told, Visitors names) {
    List<VisitTelling> tellings =
        told.stream()
            .sorted(Comparator.comparing(VisitTelling::report, Report.FIRST_REPORTED))
            .toList();
    VisitTelling first = tellings.get(0);
    ReducedDate start =
        exact(tellings, VisitTelling::start, date -> true, Comparator.naturalOrder());
    ReducedDate end =
        exact(
            tellings,
            VisitTelling::end,
            date -> start == null || !date.latest().isBefore(start.earliest()),
            Comparator.reverseOrder());
    return new Trip(
        Reporting.of(tellings.stream().map(VisitTelling::report).toList()),
        first.visitorCountry(),
        first.hostCountry(),
        fullest(tellings, names),
        Votes.most(tellings.stream().map(VisitTelling::visitorRole)),
        Votes.most(tellings.stream().map(VisitTelling::visitKind)),
        tellings.stream()
            .flatMap(telling -> telling.places().stream())
            .distinct()
            .sorted()
            .toList(),
        start,
        end,
        Status.of(tellings),
        tellings);
  }

  /** The most exact date; of several what most say, then by the order. */
  private static ReducedDate exact(
      List<VisitTelling> tellings,
      Function<VisitTelling, ReducedDate> date,
      Predicate<ReducedDate> isPossible,
      Comparator<String> order) {
    Map<String, Long> votes =
        tellings.stream()
            .map(date)
            .filter(Objects::nonNull)
            .filter(isPossible)
            .collect(
                Collectors.groupingBy(ReducedDate::toString, TreeMap::new, Collectors.counting()));
    return votes.keySet().stream()
        .min(
            Comparator.comparingLong((String form) -> Days.of(ReducedDate.parse(form)).length())
                .thenComparing(votes::get, Comparator.reverseOrder())
                .thenComparing(order))
        .map(ReducedDate::parse)
        .orElse(null);
  }

  private static String fullest(List<VisitTelling> tellings, Visitors names) {
    Map<String, Long> votes =
        tellings.stream()
            .map(VisitTelling::visitor)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Map<String, VisitTelling> example =
        tellings.stream()
            .filter(telling -> telling.visitor() != null)
            .collect(Collectors.toMap(VisitTelling::visitor, telling -> telling, (a, b) -> a));
    return votes.keySet().stream()
        .min(
            Comparator.comparing(
                    (String name) -> visitor(example.get(name), names), TripSummary::byFullness)
                .thenComparing(votes::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static Visitor visitor(VisitTelling telling, Visitors names) {
    return names.read(telling.visitor(), telling.visitorRole(), telling.visitorCountry());
  }

  private static int byFullness(Visitor a, Visitor b) {
    return Comparator.comparing(Visitor::telling)
        .thenComparing(Visitor::nameLength, Comparator.reverseOrder())
        .compare(a, b);
  }
}
