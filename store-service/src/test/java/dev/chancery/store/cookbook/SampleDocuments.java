package dev.chancery.store.cookbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.ProcessedDocument;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.store.Log;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The documents of {@code seeds/}, read by the engine as extract-service does. */
final class SampleDocuments {

  private static final Path FOLDER = Path.of("..", "seeds");
  private static final Instant RECEIVED = Instant.parse("2026-01-01T10:00:00Z");
  private static final Set<String> LANGUAGES_READ = Set.of("en", "und");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "txt", RawDocument.PLAIN_TEXT,
          "md", "text/markdown",
          "html", "text/html",
          "pdf", "application/pdf",
          "eml", "message/rfc822",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final DocumentReader reader = new DocumentReader();
  private final RuleEngine engine = RuleEngine.standard();

  /** One reading a document, in the order of their names. */
  Log log() throws IOException {
    Log log = new Log();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(SampleDocuments::isDocument).sorted().toList()) {
        append(log, raw(file));
      }
    }
    return log;
  }

  private static boolean isDocument(Path file) {
    return MEDIA_TYPES.containsKey(ending(file));
  }

  private void append(Log log, RawDocument raw) {
    Document document = reader.read(raw);
    List<DiplomaticEvent> events =
        LANGUAGES_READ.contains(document.language()) ? engine.extract(document) : List.of();
    ProcessedDocument processed = document.processed(raw, engine.engine(), events.size());
    log.reading(raw.received(), processed, events.toArray(DiplomaticEvent[]::new));
  }

  private static RawDocument raw(Path file) throws IOException {
    Path sidecar = file.resolveSibling(stem(file) + ".meta.json");
    JsonNode meta =
        Files.exists(sidecar) ? JSON.readTree(sidecar.toFile()) : JSON.createObjectNode();
    byte[] content = content(file);
    return new RawDocument(
        DocumentId.of(content),
        content,
        MEDIA_TYPES.get(ending(file)),
        meta.path("source").asText(file.getFileName().toString()),
        RECEIVED,
        meta.hasNonNull("published") ? ReducedDate.parse(meta.get("published").asText()) : null,
        meta.path("title").asText(null),
        meta.hasNonNull("url") ? URI.create(meta.get("url").asText()) : null);
  }

  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  private static String stem(Path file) {
    String name = unzipped(file);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String ending(Path file) {
    String name = unzipped(file);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String unzipped(Path file) {
    return file.getFileName().toString().replaceFirst("\\.gz$", "");
  }
}
