package dev.chancery.store.occurrence.link;

import dev.chancery.store.occurrence.Report;
import dev.chancery.store.occurrence.Reporting;
import dev.chancery.store.table.Column;
import dev.chancery.store.table.Upsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The table of one kind of occurrence, and the table that says which event tells of which. Both are
 * written block by block: what differs is replaced, what these blocks hold no more is deleted.
 * Immutable.
 *
 * @param <O> the occurrence
 */
final class LinkedTables<O> {

  private record Telling(Report report, Linked<?> linked) {}

  private final String table;
  private final Upsert<Linked<O>> occurrences;
  private final Upsert<Telling> tellings;

  /**
   * @param kind what the tables are called after: {@code trip} for {@code chancery.linked_trip}
   * @param counted name of the column that counts the events
   * @param own the columns that other kinds of occurrence do not have
   */
  LinkedTables(String kind, String counted, List<Column<O>> own) {
    this.table = "chancery.linked_" + kind;
    this.occurrences = Upsert.ofChanges(table, List.of("id"), columns(counted, own));
    this.tellings =
        Upsert.ofChanges(
            tellings(),
            List.of("event_id"),
            List.of(
                Column.of("event_id", "uuid", telling -> telling.report().eventId()),
                Column.of(kind + "_id", "uuid", telling -> telling.linked().reporting().id()),
                Column.of("document_id", "text", telling -> telling.report().documentId()),
                Column.of("block", "text", telling -> telling.linked().block())));
  }

  private static <O> List<Column<Linked<O>>> columns(String counted, List<Column<O>> own) {
    List<Column<Reporting>> reporting =
        List.of(
            Column.of(counted, "integer", Reporting::tellings),
            Column.of("documents", "integer", Reporting::documents),
            Column.of("first_reported", "text", Reporting::first),
            Column.of("last_reported", "text", Reporting::last),
            Column.range("reported", Reporting::span),
            Column.list("sources", Reporting::sources),
            Column.of("confidence", "double precision", Reporting::confidence));
    List<Column<Linked<O>>> columns = new ArrayList<>();
    columns.add(Column.of("id", "uuid", linked -> linked.reporting().id()));
    columns.add(Column.of("block", "text", Linked::block));
    own.forEach(column -> columns.add(column.within(Linked::occurrence)));
    reporting.forEach(column -> columns.add(column.within(Linked::reporting)));
    return columns;
  }

  /** The table that says which event tells of which occurrence. */
  String tellings() {
    return table + "_telling";
  }

  /**
   * @param blocks all that are written, also those that have no occurrence any more
   */
  void writeOccurrences(
      Connection connection, Collection<String> blocks, Collection<Linked<O>> linked)
      throws SQLException {
    Members.deleteOthers(
        connection, table, "id", blocks, linked.stream().map(one -> one.reporting().id()).toList());
    occurrences.write(connection, List.copyOf(linked));
  }

  /** After the occurrences, to which they point. */
  void writeTellings(Connection connection, Collection<String> blocks, Collection<Linked<O>> linked)
      throws SQLException {
    List<Telling> rows = new ArrayList<>();
    for (Linked<O> one : linked) {
      one.reports().forEach(report -> rows.add(new Telling(report, one)));
    }
    Members.deleteOthers(
        connection,
        tellings(),
        "event_id",
        blocks,
        rows.stream().map(telling -> telling.report().eventId()).toList());
    tellings.write(connection, rows);
  }
}
