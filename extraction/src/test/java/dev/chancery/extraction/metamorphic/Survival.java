package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many events of some documents come out of the changed documents, changed alike. */
final class Survival {

  private final EventExtractor engine;
  private final Transformation transformation;
  private final List<String> losses = new ArrayList<>();
  private int documents;
  private int changes;
  private int events;
  private int survived;
  private int keysSurvived;

  Survival(EventExtractor engine, Transformation transformation) {
    this.engine = engine;
    this.transformation = transformation;
  }

  /**
   * Takes another document into account.
   *
   * @param found the events of the original
   */
  void add(String name, Document original, List<DiplomaticEvent> found) {
    Variant variant = transformation.of(original);
    documents++;
    changes += variant.document().text().equals(original.text()) ? 0 : 1;
    List<EventSlots> changed = new ArrayList<>();
    for (DiplomaticEvent event : engine.extract(variant.document())) {
      changed.add(EventSlots.found(event, variant.effect()));
    }
    List<EventSlots> missing = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    for (DiplomaticEvent event : found) {
      EventSlots expected = EventSlots.expected(event, variant.effect());
      events++;
      if (changed.remove(expected)) {
        survived++;
        keysSurvived++;
      } else {
        missing.add(expected);
        quotes.add(event.evidence().get(0).quote().replaceAll("\\s+", " "));
      }
    }
    report(name, missing, quotes, changed);
  }

  private void report(
      String name, List<EventSlots> missing, List<String> quotes, List<EventSlots> changed) {
    for (int i = 0; i < missing.size(); i++) {
      EventSlots expected = missing.get(i);
      EventSlots instead =
          changed.stream().filter(one -> one.key().equals(expected.key())).findFirst().orElse(null);
      if (instead != null) {
        keysSurvived++;
        changed.remove(instead);
      }
      losses.add(
          String.format(
              "%s%n  told:     %s%n  expected: %s%n  found:    %s",
              name, quotes.get(i), expected, instead == null ? "nothing with its key" : instead));
    }
    for (EventSlots more : changed) {
      losses.add(String.format("%s%n  new:      %s", name, more));
    }
  }

  int events() {
    return events;
  }

  /** The share of documents that the transformation finds something to change in, 0 to 1. */
  double changed() {
    return documents == 0 ? 0 : (double) changes / documents;
  }

  /** The share of events all of whose slots survived, 0 to 1; 1 without any event. */
  double share() {
    return share(survived);
  }

  private double share(int count) {
    return events == 0 ? 1 : (double) count / events;
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "%d of %d documents changed; %d events, %d survived (%.3f), %d by their key slots (%.3f)",
        changes,
        documents,
        events,
        survived,
        share(survived),
        keysSurvived,
        share(keysSurvived));
  }

  /** Writes the figures and all that did not survive. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    List<String> lines = new ArrayList<>();
    lines.add(summary());
    lines.addAll(losses);
    Files.write(file, lines);
  }
}
