package dev.chancery.store.occurrence.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.DocumentReader;
import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.StackExtension;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Five real documents through the engine and the store. */
@ExtendWith(StackExtension.class)
class SeedDocumentsTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

  @Test
  void threeDocumentsTellOfOneTripToRussia(Database database) throws IOException, SQLException {
    List<Path> documents = documentsOrSkip();
    database.empty();
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    RuleEngine engine = RuleEngine.standard();
    for (Path document : documents) {
      store.write(owner, Batch.of(reading(document, engine).arrivals()));
    }
    new OccurrenceLinker(database.writer()).linkAll();

    assertThat(
            database.rows(
                "SELECT visitor_country, host_country, documents, cardinality(sources), sources"
                    + " FROM chancery.trip WHERE visitor LIKE '%Khatami' AND host_country = 'RUS'"))
        .containsExactly("IRN|RUS|3|3|{s1.txt,s2.txt,s4.txt}");
  }

  private static Log reading(Path file, RuleEngine engine) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    RawDocument raw =
        new RawDocument(
            DocumentId.of(bytes),
            bytes,
            RawDocument.PLAIN_TEXT,
            file.getFileName().toString(),
            TIME,
            null,
            null,
            null);
    Document document = new DocumentReader().read(raw);
    List<DiplomaticEvent> events = engine.extract(document);
    return new Log()
        .reading(
            TIME,
            document.processed(raw, engine.engine(), events.size()),
            events.toArray(DiplomaticEvent[]::new));
  }

  private static List<Path> documentsOrSkip() throws IOException {
    Path folder =
        Stream.of(System.getProperty("CHANCERY_SHARED"), System.getenv("CHANCERY_SHARED"), beside())
            .filter(Objects::nonNull)
            .map(shared -> Path.of(shared).resolve("corpus/seeds"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        folder != null,
        "skipped: no documents in ../shared/corpus/seeds; set CHANCERY_SHARED to their folder");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The folder {@code shared} beside the project. */
  private static String beside() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder == null ? null : folder.resolveSibling("shared").toString();
  }
}
