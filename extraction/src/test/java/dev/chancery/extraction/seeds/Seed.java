package dev.chancery.extraction.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sample document of {@code seeds/}, what its sender says of it, and what is expected of it.
 *
 * @param path the document
 * @param raw the document as it would come in from a folder
 * @param expected what {@code NAME.events.json} holds
 */
public record Seed(Path path, RawDocument raw, JsonNode expected) {

  static final Path FOLDER = Path.of("..", "seeds");
  static final String EVENTS = ".events.json";

  private static final String META = ".meta.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "txt", RawDocument.PLAIN_TEXT,
          "html", "text/html",
          "pdf", "application/pdf",
          "eml", "message/rfc822");

  /** All sample documents, in the order of their names. */
  public static List<Seed> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".json"))
          .sorted()
          .map(Seed::read)
          .toList();
    }
  }

  private static Seed read(Path path) {
    JsonNode meta = json(beside(path, META));
    try {
      byte[] content = Files.readAllBytes(path);
      RawDocument raw =
          new RawDocument(
              DocumentId.of(content),
              content,
              MEDIA_TYPES.get(ending(path)),
              meta.path("source").asText(path.getFileName().toString()),
              Instant.EPOCH,
              meta.hasNonNull("published")
                  ? ReducedDate.parse(meta.get("published").asText())
                  : null,
              meta.path("title").asText(null),
              meta.hasNonNull("url") ? URI.create(meta.get("url").asText()) : null);
      return new Seed(path, raw, json(beside(path, EVENTS)));
    } catch (IOException e) {
      throw new IllegalStateException(path + " cannot be read", e);
    }
  }

  /** What the file holds, a missing node where there is no such file. */
  private static JsonNode json(Path file) {
    try {
      return Files.exists(file) ? JSON.readTree(file.toFile()) : MissingNode.getInstance();
    } catch (IOException e) {
      throw new IllegalStateException(file + " is no JSON", e);
    }
  }

  private static Path beside(Path path, String ending) {
    return path.resolveSibling(name(path) + ending);
  }

  private static String name(Path path) {
    String fileName = path.getFileName().toString();
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }

  private static String ending(Path path) {
    return path.toString().substring(path.toString().lastIndexOf('.') + 1);
  }

  /** The file name without its ending. */
  public String name() {
    return name(path);
  }

  /** The date of publication that the engine should know, null where nobody tells it. */
  ReducedDate published() {
    return expected.hasNonNull("published")
        ? ReducedDate.parse(expected.get("published").asText())
        : null;
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
