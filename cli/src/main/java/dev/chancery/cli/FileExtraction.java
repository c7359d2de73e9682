package dev.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Documents in files to events in files. Thread-safe. */
final class FileExtraction {

  private final DocumentReader reader = new DocumentReader();
  private final RuleEngine engine;
  private final Path outputFolder;

  FileExtraction(RuleEngine engine, Path outputFolder) {
    this.engine = engine;
    this.outputFolder = outputFolder;
  }

  /** What became of a file. */
  sealed interface Result {

    /** Its events were written. */
    record Done(int events) implements Result {}

    /** It was not read, for that reason. */
    record Refused(String why) implements Result {}
  }

  Result extract(DocumentFiles.DocumentFile file) {
    try {
      Document document = reader.read(raw(file.path()));
      List<DiplomaticEvent> events = engine.extract(document);
      write(json(document, events), outputFolder.resolve(file.output()));
      return new Result.Done(events.size());
    } catch (RefusedException e) {
      return new Result.Refused(e.getMessage());
    } catch (IOException e) {
      return new Result.Refused(ErrorLine.cause(e));
    } catch (RuntimeException e) {
      return new Result.Refused(ErrorLine.of(e));
    }
  }

  /** Why the events of a file are there; empty for a file that cannot be read. */
  Optional<String> explain(DocumentFiles.DocumentFile file) {
    try {
      return Optional.of(engine.explain(reader.read(raw(file.path()))).text());
    } catch (RefusedException | IOException e) {
      return Optional.empty();
    }
  }

  private static RawDocument raw(Path file) throws IOException {
    String contentType =
        MediaTypes.of(file)
            .orElseThrow(
                () -> new RefusedException(Reason.UNSUPPORTED, "not one of " + MediaTypes.known()));
    return Sidecar.of(file).document(file, contentType);
  }

  private static ObjectNode json(Document document, List<DiplomaticEvent> events) {
    ObjectNode json = EventJson.mapper().createObjectNode();
    json.putObject("document")
        .put("id", document.id().value())
        .put("title", document.title())
        .put("source", document.source())
        .put("url", document.url() == null ? null : document.url().toString())
        .put("genre", document.genre().name())
        .put("published", document.published() == null ? null : document.published().toString())
        .put("language", document.language())
        .put("text", document.text());
    ArrayNode list = json.putArray("events");
    events.forEach(event -> list.add(EventJson.mapper().<ObjectNode>valueToTree(event)));
    return json;
  }

  private static void write(ObjectNode json, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
  }
}
