package dev.chancery.store.table;

import static dev.chancery.store.table.EventRow.column;

import dev.chancery.contracts.event.Visit;
import java.util.List;

/** The columns of {@code chancery.visit}. */
final class VisitTable {

  static final Upsert<EventRow<Visit>> UPSERT =
      new Upsert<>(
          "chancery.visit",
          List.of("id"),
          EventRow.columns(
              List.of(
                  column("visitor", "text", Visit::visitor),
                  column("visitor_role", "text", Visit::visitorRole),
                  column("visitor_country", "text", Visit::visitorCountry),
                  column("host_country", "text", Visit::hostCountry),
                  Column.list("places", row -> row.event().places()),
                  column("start", "text", Visit::start),
                  Column.range("start_range", row -> row.event().start()),
                  column("\"end\"", "text", Visit::end),
                  Column.range("end_range", row -> row.event().end()),
                  column("status", "text", Visit::status),
                  column("visit_kind", "text", Visit::visitKind))));

  private VisitTable() {}
}
