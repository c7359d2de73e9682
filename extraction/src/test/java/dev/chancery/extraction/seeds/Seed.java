package dev.chancery.extraction.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A document of {@code seeds/} or of the hard ones among the tests, what its sender says of it, and
 * what is expected of it.
 *
 * @param path the document
 * @param raw the document as it would come in from a folder
 * @param expected what {@code NAME.events.json} holds
 */
public record Seed(Path path, RawDocument raw, JsonNode expected) {

  static final Path FOLDER = Path.of("..", "seeds");

  /** Documents of whose events the engine still misses many. */
  static final Path HARD = Path.of("src", "test", "hard-documents");

  static final String EVENTS = ".events.json";

  private static final String META = ".meta.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "txt", RawDocument.PLAIN_TEXT,
          "html", "text/html",
          "pdf", "application/pdf",
          "eml", "message/rfc822",
          "md", "text/markdown",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final String GZIP = ".gz";

  /** All sample documents, in the order of their names. */
  public static List<Seed> all() throws IOException {
    return in(FOLDER);
  }

  /** All documents of the folder, in the order of their names. */
  static List<Seed> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
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
      byte[] content = content(path);
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

  /** As the folder's watcher hands it on. */
  private static byte[] content(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return path.toString().endsWith(GZIP)
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
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
    String fileName = unzipped(path);
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }

  private static String ending(Path path) {
    String fileName = unzipped(path);
    return fileName.substring(fileName.lastIndexOf('.') + 1);
  }

  private static String unzipped(Path path) {
    String fileName = path.getFileName().toString();
    return fileName.endsWith(GZIP)
        ? fileName.substring(0, fileName.length() - GZIP.length())
        : fileName;
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
