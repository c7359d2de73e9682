package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Origin;
import dev.chancery.extraction.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a cable tells.
 *
 * @param origin post, sender and recipient, null where none of them can be read
 * @param date when it was sent, null where it cannot be read
 * @param subject its subject or heading, null where it has none
 * @param frame the lines of the header; the words of a subject are not among them
 */
record CableHeader(Origin origin, ReducedDate date, String subject, List<Span> frame) {

  CableHeader {
    frame = List.copyOf(frame);
  }

  /** The header of a text, where it is a cable of one of the two forms known. */
  static Optional<CableHeader> find(Head head) {
    return RoutedCable.find(head).or(() -> EditedCable.find(head));
  }

  /** None of the parts is an empty origin. */
  static Origin origin(String city, String sender, String recipient) {
    return city == null && sender == null && recipient == null
        ? null
        : new Origin(city, sender, recipient);
  }
}
