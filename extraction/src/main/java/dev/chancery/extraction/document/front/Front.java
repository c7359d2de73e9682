package dev.chancery.extraction.document.front;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Origin;
import dev.chancery.extraction.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of itself. A cable's header is trusted first, then a line with the date, then a
 * dateline with its year; a year that is not written is never supplied.
 *
 * @param title its subject or first line, null where it has none
 * @param published when it says it was written or published, null where it does not
 * @param origin where it says it was written, null where it does not
 * @param genre what kind of text it is
 * @param frame the parts of the text that say so, as in {@link
 *     dev.chancery.extraction.document.Document#frame()}
 */
public record Front(
    String title, ReducedDate published, Origin origin, Genre genre, List<Span> frame) {

  public Front {
    frame = List.copyOf(frame);
  }

  /**
   * Reads the front of a text.
   *
   * @param knownTitle the title given with it, or null
   */
  public static Front of(String text, String knownTitle) {
    Head head = Head.of(text);
    return CableHeader.find(head)
        .map(header -> ofCable(head, header, knownTitle))
        .orElseGet(() -> ofOther(head, knownTitle));
  }

  /** When a cable's header says it was sent; null where the text is no cable or does not say. */
  public ReducedDate cableDate() {
    return genre == Genre.CABLE ? published : null;
  }

  private static Front ofCable(Head head, CableHeader header, String knownTitle) {
    String title = knownTitle != null ? knownTitle : header.subject();
    if (title == null) {
      title = head.lines().get(0).text();
    }
    ReducedDate published = header.date();
    if (published == null) {
      published = PublishedLine.find(head).map(PublishedLine::date).orElse(null);
    }
    return new Front(title, published, header.origin(), Genre.CABLE, header.frame());
  }

  private static Front ofOther(Head head, String knownTitle) {
    Optional<PublishedLine> line = PublishedLine.find(head);
    Optional<Dateline> dateline = Dateline.find(head);
    List<Span> frame = new ArrayList<>();
    line.ifPresent(found -> frame.add(found.line()));
    dateline.map(Dateline::span).filter(span -> !frame.contains(span)).ifPresent(frame::add);
    frame.sort(Comparator.comparingInt(Span::start));
    String title = knownTitle != null ? knownTitle : Headline.find(head, frame).orElse(null);
    ReducedDate published =
        line.map(PublishedLine::date)
            .or(() -> dateline.map(Dateline::date))
            .or(() -> PublishedLine.atEnd(head.text()).map(PublishedLine::date))
            .orElse(null);
    Genre genre = Genres.of(head, title, isNews(dateline));
    Optional<String> place = dateline.map(Dateline::place);
    if (place.isEmpty() && genre == Genre.TRANSCRIPT) {
      place = Dateline.placeAlone(head);
    }
    return new Front(title, published, place.map(Origin::of).orElse(null), genre, frame);
  }

  /** A dateline in front of a sentence, not place and date over a letter. */
  private static boolean isNews(Optional<Dateline> dateline) {
    return dateline.filter(found -> found.leads() || found.agency()).isPresent();
  }
}
