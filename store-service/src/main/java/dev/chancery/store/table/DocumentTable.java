package dev.chancery.store.table;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Documents: known by their id from the first event on, whole once they are processed. */
final class DocumentTable {

  private static final Upsert<DocumentId> MENTIONED =
      new Upsert<>(
          "chancery.document", List.of("id"), List.of(Column.of("id", "text", DocumentId::value)));

  private static final Upsert<Arrival.Processed> PROCESSED =
      new Upsert<>(
          "chancery.document",
          List.of("id"),
          List.of(
              text("id", ProcessedDocument::documentId),
              text("title", ProcessedDocument::title),
              text("source", ProcessedDocument::source),
              text("url", ProcessedDocument::url),
              text("genre", ProcessedDocument::genre),
              text("published", ProcessedDocument::published),
              Column.range("published_range", row -> row.document().published()),
              text("language", ProcessedDocument::language),
              text("content_type", ProcessedDocument::contentType),
              Column.of("received_at", "timestamptz", row -> row.document().received()),
              text("text", ProcessedDocument::text),
              text("engine", ProcessedDocument::engine),
              Column.of("event_count", "integer", row -> row.document().eventCount()),
              Column.of("processed_at", "timestamptz", row -> row.reading().time())));

  private static Column<Arrival.Processed> text(
      String name, Function<ProcessedDocument, ?> component) {
    return Column.of(name, "text", row -> component.apply(row.document()));
  }

  private DocumentTable() {}

  /** Gives each document a row for its events to point to. */
  static void mention(Connection connection, Batch batch) throws SQLException {
    MENTIONED.write(
        connection,
        batch
            .arrivals()
            .map(Arrival::documentId)
            .distinct()
            .sorted(Comparator.comparing(DocumentId::value))
            .toList());
  }

  static void write(Connection connection, List<Arrival.Processed> documents) throws SQLException {
    PROCESSED.write(connection, documents);
  }
}
