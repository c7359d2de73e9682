package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * When an instrument reached its stage: the time beside the act, the one in the noun ("the 1972
 * treaty", "the treaty of May 1972"), or that of the sentence before ("they also signed").
 */
final class AgreementDates {

  /** Words from a noun to "of May 1972", with parties and subject between. */
  private static final int WIDEST_NOUN = 16;

  /** Words from a noun to "since 2003". */
  private static final int WIDEST_SINCE = 8;

  private static final Set<String> PRESENT =
      WordSet.of("signs reaches agrees concludes inks grants");

  private static final Set<String> PRESENT_OF_MANY = WordSet.of("sign reach agree conclude ink");

  private static final Set<String> PERFECT = Set.of("has", "have");

  private static final int PERFECT_REACH = 3;

  /** Last sentence of what a release begins with: title, address, first sentences. */
  private static final int LEAD = 6;

  private static final Set<String> CONDITIONS =
      WordSet.of("if when until unless should could would may might will that let to");

  private static final Set<String> ENDS =
      WordSet.of(
          """
          ; : that which who but while is are was were be been has have had will would may must
          should signed
          """);

  private final Story story;
  private final CarriedDates carried;

  AgreementDates(Story story) {
    this.story = story;
    this.carried = new CarriedDates(story);
  }

  /**
   * The date of one mention, null where the text does not tell.
   *
   * @param passing whether no act is told, only the noun
   */
  ReducedDate of(
      Mention mention,
      Instrument instrument,
      AgreementStage stage,
      Outlook outlook,
      boolean passing) {
    boolean ahead = stage == AgreementStage.AGREED || stage == AgreementStage.PROPOSED;
    Outlook direction = ahead ? outlook : Outlook.DONE;
    ReducedDate made = year(instrument);
    if (passing) {
      if (made != null) {
        return made;
      }
      Phrase.When own = instrument == null ? null : own(mention.phrases(), instrument, stage);
      if (own != null) {
        return story.date(mention.phrases(), own, direction);
      }
    }
    if (passing && Declarers.isTitle(mention, instrument) || Declarers.isRelease(mention)) {
      return published();
    }
    Phrase.When when = story.when(mention);
    if (!passing && when != null && isOfNoun(mention.phrases(), instrument, when)) {
      when = stage == AgreementStage.SIGNED ? when : null;
    }
    ReducedDate date = story.date(mention.phrases(), when, direction);
    if (date != null && direction == Outlook.DONE && isAhead(date)) {
      return null;
    }
    boolean making = stage == AgreementStage.SIGNED || stage == AgreementStage.AGREED;
    if (date == null && making && made != null) {
      return made;
    }
    boolean done = outlook == Outlook.DONE && stage != AgreementStage.PROPOSED;
    if (date != null || !done || passing) {
      return date;
    }
    if (isPresent(mention) || isAnnounced(mention)) {
      return published();
    }
    return carried.of(mention);
  }

  private ReducedDate published() {
    ReducedDate published = story.document().published();
    return published != null && published.exactDay().isPresent() ? published : null;
  }

  /** "Peru and Chile sign a treaty": told on the day, but for headlines, which always are so. */
  private static boolean isPresent(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    boolean finite =
        PRESENT.contains(sentence.word(verb))
            || PRESENT_OF_MANY.contains(sentence.word(verb))
                && mention.phrases().at(verb - 1) instanceof Phrase.Place
                && !sentence.has(CONDITIONS, 0, verb);
    return finite && sentence.index() > 0 && !sentence.heading();
  }

  /** "Peru and Chile have signed a treaty" in the first words of a release. */
  private boolean isAnnounced(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    return story.isRelease()
        && sentence.index() <= LEAD
        && !sentence.heading()
        && mention.phrases().all().stream().noneMatch(Phrase.When.class::isInstance)
        && sentence.has(PERFECT, verb - PERFECT_REACH, verb);
  }

  private static ReducedDate year(Instrument instrument) {
    boolean told = instrument != null && instrument.year() != 0;
    return told ? ReducedDate.parse(Integer.toString(instrument.year())) : null;
  }

  /** Whether a date lies behind the document's own, so that nothing can have been done then. */
  private boolean isAhead(ReducedDate date) {
    ReducedDate published = story.document().published();
    return published != null && date.earliest().isAfter(published.latest());
  }

  /**
   * The time in "the treaty between Peru and Chile of May 1972", "in force since 1972"; or null.
   */
  private static Phrase.When own(Phrases phrases, Instrument instrument, AgreementStage stage) {
    Sentence sentence = phrases.sentence();
    int end = Math.min(sentence.size() - 1, instrument.to() + WIDEST_NOUN);
    for (int i = instrument.to(); i < end; i++) {
      Phrase.When when = phrases.at(i + 1) instanceof Phrase.When next ? next : null;
      boolean begins = when != null && when.from() == i + 1;
      if (begins && (sentence.word(i).equals("of") || sentence.word(i).equals("dated"))) {
        return when;
      }
      boolean since = sentence.word(i).equals("since") && stage == AgreementStage.IN_FORCE;
      if (begins && since && i - instrument.to() <= WIDEST_SINCE) {
        return when;
      }
      if (ENDS.contains(sentence.word(i))
          || sentence.word(i).equals("since")
          || phrases.at(i) instanceof Instrument) {
        return null;
      }
    }
    return null;
  }

  /** "the renewal of the treaty of 1972": the year is the treaty's. */
  private static boolean isOfNoun(Phrases phrases, Instrument instrument, Phrase.When when) {
    return instrument != null
        && when.from() == instrument.to() + 1
        && phrases.sentence().word(instrument.to()).equals("of");
  }
}
