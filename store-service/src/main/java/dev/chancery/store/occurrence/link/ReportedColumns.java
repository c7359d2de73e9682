package dev.chancery.store.occurrence.link;

import dev.chancery.store.occurrence.Reporting;
import dev.chancery.store.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns that tables of occurrences have in common. */
final class ReportedColumns {

  private ReportedColumns() {}

  /**
   * @param tellings name of the column that counts the events
   */
  static <T> List<Column<T>> and(
      Function<T, Reporting> reporting,
      Function<T, String> block,
      String tellings,
      List<Column<T>> own) {
    List<Column<T>> columns = new ArrayList<>();
    columns.add(Column.of("id", "uuid", reporting.andThen(Reporting::id)));
    columns.add(Column.of("block", "text", block));
    columns.addAll(own);
    columns.add(Column.of(tellings, "integer", reporting.andThen(Reporting::tellings)));
    columns.add(Column.of("documents", "integer", reporting.andThen(Reporting::documents)));
    columns.add(Column.of("first_reported", "text", reporting.andThen(Reporting::first)));
    columns.add(Column.of("last_reported", "text", reporting.andThen(Reporting::last)));
    columns.add(Column.range("reported", reporting.andThen(Reporting::span)));
    columns.add(Column.list("sources", reporting.andThen(Reporting::sources)));
    columns.add(
        Column.of("confidence", "double precision", reporting.andThen(Reporting::confidence)));
    return columns;
  }
}
