package dev.chancery.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * An event and where its evidence stands.
 *
 * @param event the event
 * @param passages one for each quote that stands in the text; a quote that does not is left out
 */
record LocatedEvent(AnnotatedEvent event, List<Passage> passages) {

  /**
   * A stretch of the plain text.
   *
   * @param start its first character
   * @param end its last character, exclusive
   */
  record Passage(int start, int end) {
    boolean overlaps(Passage other) {
      return start < other.end && other.start < end;
    }
  }

  /**
   * @param plainText the document, in the form of {@link PlainText}
   */
  static LocatedEvent in(String plainText, AnnotatedEvent event) {
    List<Passage> passages = new ArrayList<>();
    for (String quote : event.quotes()) {
      String words = PlainText.of(quote);
      int start = words.isEmpty() ? -1 : plainText.indexOf(words);
      if (start >= 0) {
        passages.add(new Passage(start, start + words.length()));
      }
    }
    return new LocatedEvent(event, passages);
  }

  /** Whether some words are evidence of both. */
  boolean sharesWordsWith(LocatedEvent other) {
    return passages.stream().anyMatch(mine -> other.passages.stream().anyMatch(mine::overlaps));
  }

  String text(String slot) {
    return event.text(slot);
  }

  /** The slot in comparable form, empty where it has none. */
  String plain(String slot) {
    return PlainText.of(event.text(slot));
  }

  Double number(String slot) {
    return event.number(slot);
  }

  /** The days of a date slot, null where it has none. */
  DaySpan days(String slot) {
    return DaySpan.of(event.text(slot));
  }
}
