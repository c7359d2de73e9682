package dev.chancery.extraction.visit;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.VisitKind;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;

/** Reads what the words of a visit tell of it: when it is, whether it took place, of what kind. */
final class VisitTellings {

  private final Story story;
  private final Quotes quotes;

  VisitTellings(Story story, Quotes quotes) {
    this.story = story;
    this.quotes = quotes;
  }

  /**
   * What one mention tells.
   *
   * @param own the time that stands with this stop of several, null where none does
   */
  Trip.Telling of(Mention mention, Outlook outlook, Phrase.When own, int stops) {
    Phrase.When when = own == null ? when(mention) : own;
    VisitStatus told = VisitStatuses.told(mention, outlook, when);
    if (told == VisitStatus.COMPLETED && when == null && VisitStatuses.isDuring(mention)) {
      told = story.document().genre() == Genre.NEWS ? VisitStatus.ONGOING : null;
    }
    if (when == null
        && story.document().genre() == Genre.TRANSCRIPT
        && VisitStatuses.isReception(mention)) {
      told = VisitStatus.ONGOING;
    }
    ReducedDate date =
        when == null && isSpokenToTheGuest(mention, told)
            ? story.document().published()
            : story.date(mention.phrases(), when, VisitStatuses.direction(told));
    ReducedDate published = story.document().published();
    VisitStatus status = VisitStatuses.dated(told, date, published);
    return new Trip.Telling(
        VisitStatuses.isOfTheDay(mention, status, date, published) ? VisitStatus.ONGOING : status,
        date,
        kind(mention),
        quotes.of(mention),
        when != null && when.expression().isLasting(),
        when != null,
        stops > 1 && own == null,
        mention.phrases().sentence().index() == 0,
        told == VisitStatus.COMPLETED && VisitStatuses.isEarlier(mention));
  }

  /**
   * "It is a pleasure to have you here": in a transcript the day of the visit is that of the text.
   */
  private boolean isSpokenToTheGuest(Mention mention, VisitStatus told) {
    return told == VisitStatus.ONGOING
        && story.document().genre() == Genre.TRANSCRIPT
        && ("spoken".equals(mention.setting("date")) || VisitStatuses.isReception(mention));
  }

  /**
   * "the first visit since 1999" does not tell when this one is, nor does the day on which somebody
   * leaves.
   */
  Phrase.When when(Mention mention) {
    if ("none".equals(mention.setting("date"))) {
      return null;
    }
    Phrase.When when = story.when(mention);
    boolean bound =
        when != null && mention.phrases().sentence().word(when.from() - 1).equals("since");
    return bound || when != null && when.equals(Postponement.newTime(mention)) ? null : when;
  }

  /** The head of a speech tells of a visit on the day of the speech. */
  Trip.Telling of(SpeechHead head) {
    int size = head.phrases().sentence().size();
    return new Trip.Telling(
        VisitStatus.ONGOING,
        head.day(),
        null,
        quotes.of(head.phrases().sentence(), 0, size, 0, size),
        false,
        false,
        false,
        true,
        false);
  }

  private static VisitKind kind(Mention mention) {
    for (int i = Math.max(0, mention.triggerFrom() - 2); i < mention.triggerFrom(); i++) {
      switch (mention.phrases().sentence().word(i)) {
        case "state":
          return VisitKind.STATE;
        case "official":
          return VisitKind.OFFICIAL;
        case "working":
          return VisitKind.WORKING;
        case "private":
          return VisitKind.PRIVATE;
        default:
          break;
      }
    }
    return null;
  }
}
