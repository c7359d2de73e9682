package dev.chancery.extraction.evaluation;

import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is said of each document, and is to be judged. */
@FunctionalInterface
public interface Predictions {

  /** The events that the document is said to tell. */
  Prediction of(GoldDocument document);

  /** What an engine finds, reading each document as it would come in. */
  static Predictions by(EventExtractor engine) {
    DocumentReader reader = new DocumentReader();
    return document -> {
      try {
        return Prediction.of(
            engine.extract(reader.read(document.raw())).stream().map(AnnotatedEvent::of).toList());
      } catch (RefusedException e) {
        return new Prediction(List.of(), e.reason().code() + ": " + e.getMessage());
      }
    };
  }

  /**
   * What stands in a folder of {@code ID.json}; a document without a file is said to tell nothing.
   * Reading one fails with an {@link IllegalArgumentException} that names the file where it holds
   * no list of events.
   */
  static Predictions in(Path folder) {
    return document -> {
      Path file = folder.resolve(document.name() + ".json");
      try {
        return Prediction.of(Files.exists(file) ? AnnotationFile.read(file).events() : List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    };
  }

  /**
   * What is said of one document.
   *
   * @param events the events, none where it was refused
   * @param refusal why the document was refused, null where it was not
   */
  record Prediction(List<AnnotatedEvent> events, String refusal) {

    public Prediction {
      events = List.copyOf(events);
    }

    static Prediction of(List<AnnotatedEvent> events) {
      return new Prediction(events, null);
    }
  }
}
