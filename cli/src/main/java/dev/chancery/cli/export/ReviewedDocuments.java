package dev.chancery.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Documents with the events that readers call right, in the form of annotated documents.
 *
 * @param partial whether also those of which some events are not reviewed, which then count as
 *     right
 */
public record ReviewedDocuments(Connection connection, boolean partial) {

  private static final int FETCHED_TOGETHER = 50;
  private static final int LONGEST_NAME = 48;
  private static final int HASH_IN_NAME = 8;

  /** A document that any review speaks of, with what was judged right and what nobody judged. */
  private static final String DOCUMENTS =
      """
      SELECT document.document_id, document.source, document.text, document.published_iso,
        (SELECT coalesce(jsonb_agg(review.event ORDER BY review.review_id), '[]')
         FROM report_review AS review
         WHERE review.document_id = document.document_id AND review.counts
           AND review.verdict = 'RIGHT') AS approved,
        (SELECT coalesce(jsonb_agg(event_json(event.event_id) ORDER BY event.event_id), '[]')
         FROM report_event AS event
         WHERE event.document_id = document.document_id AND event.reviewed IS NULL) AS unread
      FROM report_document AS document
      WHERE document.text IS NOT NULL
        AND document.document_id IN (SELECT document_id FROM report_review)
      ORDER BY document.document_id
      """;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What was written.
   *
   * @param leftOut documents that are not wholly reviewed
   */
  public record Written(int documents, int events, int leftOut) {}

  public Written writeTo(Path folder) throws SQLException, IOException {
    Files.createDirectories(folder);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED_TOGETHER);
      try (ResultSet rows = statement.executeQuery(DOCUMENTS)) {
        return write(rows, folder);
      }
    } finally {
      connection.rollback();
    }
  }

  private Written write(ResultSet rows, Path folder) throws SQLException, IOException {
    int documents = 0;
    int events = 0;
    int leftOut = 0;
    while (rows.next()) {
      JsonNode unread = JSON.readTree(rows.getString("unread"));
      if (!unread.isEmpty() && !partial) {
        leftOut++;
        continue;
      }
      ObjectNode annotations = JSON.createObjectNode();
      annotations.put("published", rows.getString("published_iso"));
      ArrayNode annotated = annotations.putArray("events");
      JSON.readTree(rows.getString("approved")).forEach(annotated::add);
      unread.forEach(annotated::add);
      String name = name(rows.getString("source"), rows.getString("document_id"));
      Files.writeString(folder.resolve(name + ".txt"), rows.getString("text"));
      Files.write(
          folder.resolve(name + ".json"),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(annotations));
      documents++;
      events += annotated.size();
    }
    return new Written(documents, events, leftOut);
  }

  /** Readable, safe as a file name, and different for each document. */
  static String name(String source, String documentId) {
    String readable =
        source == null
            ? "document"
            : source
                .replaceAll("\\.[A-Za-z]{1,5}$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    String hash = documentId.substring(documentId.indexOf(':') + 1);
    return readable.substring(0, Math.min(readable.length(), LONGEST_NAME))
        + "-"
        + hash.substring(0, HASH_IN_NAME);
  }
}
