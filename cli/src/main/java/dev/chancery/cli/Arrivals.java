package dev.chancery.cli;

import dev.chancery.cli.Seeds.Seed;
import dev.chancery.contracts.document.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far documents have come.
 *
 * @param expected all that were dropped
 * @param published those on the topic of documents
 * @param extracted those whose events are on the topic of events
 * @param stored those in the tables
 * @param refused those, or events of those, that were rejected or dead-lettered, and why
 */
record Arrivals(
    List<Seed> expected,
    Set<DocumentId> published,
    Set<DocumentId> extracted,
    Set<DocumentId> stored,
    Map<DocumentId, String> refused) {

  Arrivals {
    expected = List.copyOf(expected);
    published = Set.copyOf(published);
    extracted = Set.copyOf(extracted);
    stored = Set.copyOf(stored);
    refused = Map.copyOf(refused);
  }

  /** Whether of each document it is known what became of it. */
  boolean settled() {
    return expected.stream()
        .allMatch(seed -> stored.contains(seed.id()) || refused.containsKey(seed.id()));
  }

  /** One line for each document that did not arrive, with its name and the reason. */
  List<String> missing() {
    return expected.stream()
        .filter(seed -> refused.containsKey(seed.id()) || !stored.contains(seed.id()))
        .map(seed -> seed.name() + ": " + why(seed.id()))
        .toList();
  }

  private String why(DocumentId id) {
    if (refused.containsKey(id)) {
      return refused.get(id);
    }
    if (extracted.contains(id)) {
      return "extracted, but not stored; see store.log";
    }
    return published.contains(id)
        ? "published, but not extracted; see extract.log"
        : "not published; see ingest.log";
  }

  @Override
  public String toString() {
    String line =
        "documents: published %d of %d, extracted %d, stored %d"
            .formatted(count(published), expected.size(), count(extracted), count(stored));
    return refused.isEmpty() ? line : line + ", refused " + refused.size();
  }

  private long count(Set<DocumentId> ids) {
    return expected.stream().filter(seed -> ids.contains(seed.id())).count();
  }
}
