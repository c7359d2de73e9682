package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.cli.Seeds.Seed;
import dev.chancery.contracts.document.DocumentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private final Seed stored = seed("stored.txt");
  private final Seed refused = seed("refused.pdf");
  private final Seed extracted = seed("extracted.txt");
  private final Seed published = seed("published.txt");
  private final Seed waiting = seed("waiting.txt");

  private final Arrivals arrivals =
      new Arrivals(
          List.of(stored, refused, extracted, published, waiting),
          Set.of(
              stored.id(),
              refused.id(),
              extracted.id(),
              published.id(),
              DocumentId.of(new byte[] {1})),
          Set.of(stored.id(), extracted.id()),
          Set.of(stored.id()),
          Map.of(refused.id(), "dead-lettered on documents.raw.dlq, unreadable: no PDF"));

  @Test
  void countsOnlyWhatWasDropped() {
    assertThat(arrivals)
        .hasToString("documents: published 4 of 5, extracted 2, stored 1, refused 1");
  }

  @Test
  void namesEachDocumentThatDidNotArriveAndHowFarItCame() {
    assertThat(arrivals.missing())
        .containsExactly(
            "refused.pdf: dead-lettered on documents.raw.dlq, unreadable: no PDF",
            "extracted.txt: extracted, but not stored; see store.log",
            "published.txt: published, but not extracted; see extract.log",
            "waiting.txt: not published; see ingest.log");
  }

  @Test
  void isSettledWhenEachIsStoredOrRefused() {
    assertThat(arrivals.settled()).isFalse();
    assertThat(
            new Arrivals(
                    List.of(stored, refused),
                    arrivals.published(),
                    arrivals.extracted(),
                    arrivals.stored(),
                    arrivals.refused())
                .settled())
        .isTrue();
  }

  private static Seed seed(String name) {
    return new Seed(Path.of(name), DocumentId.of(name.getBytes(UTF_8)));
  }
}
