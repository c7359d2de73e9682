package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.util.List;

/** A visit as one document tells it; components as in {@code chancery.visit}. */
public record VisitTelling(
    Report report,
    String visitorCountry,
    String hostCountry,
    String visitor,
    String visitorRole,
    String visitKind,
    List<String> places,
    ReducedDate start,
    ReducedDate end,
    VisitStatus status) {}
