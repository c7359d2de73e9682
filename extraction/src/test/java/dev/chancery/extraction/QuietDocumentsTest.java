package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Orchestras, ships, players, scholars and storks cross borders and sign contracts without any
 * state, party or trade behind them: such texts tell of nothing.
 */
class QuietDocumentsTest {

  private static final Path DOCUMENTS = Path.of("src/test/quiet-documents");

  /** Contracts and values of firms at home; lowered as the engine gets better. */
  private static final int MOST_FALSE_EVENTS = 7;

  private final RuleEngine engine = RuleEngine.standard();

  @Test
  void nobodyIsAVisitor() throws IOException {
    assertThat(events()).filteredOn(event -> event.contains(EventType.VISIT.name())).isEmpty();
  }

  @Test
  void hardlyAnythingIsAnEvent() throws IOException {
    assertThat(events()).hasSizeLessThanOrEqualTo(MOST_FALSE_EVENTS);
  }

  private List<String> events() throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.sorted().toList()) {
        for (DiplomaticEvent event :
            engine.extract(SampleDocument.of(Genre.OTHER, Files.readString(file)))) {
          out.add(file.getFileName() + " " + event.eventType() + " " + event.evidence());
        }
      }
    }
    return out;
  }

  @Test
  void aMinisterInTheSameWordsIsOne() {
    String text =
        """
        The delegation's report

        The minister's delegation returned on Sunday. In seven weeks Foreign Minister Ana Ruiz of \
        Peru visited Dakar, Senegal; Recife, Brazil; and Cape Town, South Africa.
        """;
    assertThat(engine.extract(SampleDocument.of(Genre.OTHER, text)))
        .extracting(DiplomaticEvent::eventType)
        .containsOnly(EventType.VISIT)
        .hasSize(3);
  }
}
