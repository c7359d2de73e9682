package dev.chancery.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.time.ReducedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Annotated documents.
 *
 * @param documents in the order of their names
 */
public record GoldCorpus(List<GoldDocument> documents) {

  private static final String JSON = ".json";

  public GoldCorpus {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a folder of {@code ID.txt} (the text) and {@code ID.json}: {@code {"published":
   * "2001-03-19" or null, "events": [...]}}.
   *
   * @throws IOException where a file cannot be read, or one of a pair is missing
   * @throws IllegalArgumentException where a file is not in that form, or the folder holds none;
   *     names the file
   */
  public static GoldCorpus read(Path folder) throws IOException {
    List<Path> annotations;
    try (Stream<Path> files = Files.list(folder)) {
      annotations = files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
    }
    if (annotations.isEmpty()) {
      throw new IllegalArgumentException(
          folder + " holds no annotated documents (ID.json beside ID.txt)");
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : annotations) {
      documents.add(document(file));
    }
    return new GoldCorpus(documents);
  }

  private static GoldDocument document(Path file) throws IOException {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - JSON.length());
    AnnotationFile annotations = AnnotationFile.read(file);
    List<AnnotatedEvent> events = annotations.events();
    for (AnnotatedEvent event : events) {
      if (Arrays.stream(EventType.values()).noneMatch(event::is)) {
        throw new IllegalArgumentException(
            file + " has an event of unknown type: " + event.json().path("type"));
      }
    }
    return new GoldDocument(
        name,
        Files.readString(file.resolveSibling(name + ".txt")),
        published(file, annotations.json().path("published")),
        events);
  }

  private static ReducedDate published(Path file, JsonNode date) {
    try {
      return date.isMissingNode() || date.isNull() ? null : ReducedDate.parse(date.asText());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": published is " + e.getMessage(), e);
    }
  }
}
