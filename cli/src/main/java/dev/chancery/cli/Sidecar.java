package dev.chancery.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a document beside its bytes: the file {@code a.meta.json} (or {@code
 * a.txt.meta.json}) beside {@code a.txt}.
 *
 * @param published when it was published, or null
 * @param source who it comes from, or null for the file's name
 * @param title or null
 * @param url or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Sidecar(ReducedDate published, String source, String title, URI url) {

  static final Sidecar NONE = new Sidecar(null, null, null, null);
  static final String SUFFIX = ".meta.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The file that tells of that document, where there is one. */
  static Optional<Path> fileOf(Path document) {
    String name = document.getFileName().toString();
    String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? stem(name) : name;
    return Stream.of(name, stem(plain))
        .map(start -> document.resolveSibling(start + SUFFIX))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** A file's name without its extension. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * What is told of the document, nothing where there is no file for it.
   *
   * @throws IllegalArgumentException where the file is not in its form
   */
  static Sidecar of(Path document) throws IOException {
    Optional<Path> file = fileOf(document);
    if (file.isEmpty()) {
      return NONE;
    }
    try {
      return JSON.readValue(Files.readAllBytes(file.get()), Sidecar.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file.get()
              + " must be a JSON object of published, source, title, url: "
              + e.getOriginalMessage(),
          e);
    }
  }

  /** This, and what the other knows where this says nothing. */
  Sidecar orElse(Sidecar other) {
    return new Sidecar(
        published == null ? other.published : published,
        source == null ? other.source : source,
        title == null ? other.title : title,
        url == null ? other.url : url);
  }

  byte[] json() throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** The document in that file with this beside it. */
  RawDocument document(Path file, String contentType) throws IOException {
    byte[] content = Files.readAllBytes(file);
    return new RawDocument(
        DocumentId.of(content),
        content,
        contentType,
        source == null ? file.getFileName().toString() : source,
        Instant.now(),
        published,
        title,
        url);
  }
}
