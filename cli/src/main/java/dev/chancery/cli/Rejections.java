package dev.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.chancery.cli.Seeds.Seed;
import dev.chancery.contracts.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that the inbox did not take: they lie in its folder {@code rejected}, each with {@code
 * NAME.reason.json}.
 *
 * @param inbox the watched folder
 */
record Rejections(Path inbox) {

  private static final String FOLDER = "rejected";
  private static final String REASON = ".reason.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  int count() throws IOException {
    return reports().size();
  }

  /** Those of the documents that were rejected, and why. */
  Map<DocumentId, String> among(List<Seed> seeds) throws IOException {
    Map<DocumentId, String> rejected = new HashMap<>();
    for (Path report : reports()) {
      String file = report.getFileName().toString();
      String name = file.substring(0, file.length() - REASON.length());
      for (Seed seed : seeds) {
        if (seed.name().equals(name)) {
          rejected.put(seed.id(), why(report));
        }
      }
    }
    return rejected;
  }

  private static String why(Path report) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(report));
    return "rejected, %s: %s"
        .formatted(json.path("reason").asText(), json.path("message").asText());
  }

  private List<Path> reports() throws IOException {
    Path folder = inbox.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(REASON)).toList();
    }
  }
}
