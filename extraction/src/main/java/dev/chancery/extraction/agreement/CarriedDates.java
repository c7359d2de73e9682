package dev.chancery.extraction.agreement;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * When an act was done whose own sentence names no time: "On the same day they signed", "They also
 * signed", "contracts signed during the visit".
 */
final class CarriedDates {

  /** Sentences back to the day that is meant. */
  private static final int REACH = 2;

  /** Sentences back to the visit that is meant. */
  private static final int VISIT_REACH = 12;

  /** Words between "also" and its verb. */
  private static final int ALSO_REACH = 3;

  /** Words between "during" and "visit". */
  private static final int DURING_REACH = 4;

  private static final Set<String> ADDING = WordSet.of("additionally furthermore moreover they");

  private static final Set<String> STAYS = WordSet.of("visit trip stay tour");

  private static final Set<String> JOURNEYS =
      WordSet.of("arrived paid tour travelled traveled trip visit visited");

  private final Story story;

  CarriedDates(Story story) {
    this.story = story;
  }

  /** The date that another sentence tells; null where none does. */
  ReducedDate of(Mention act) {
    Sentence sentence = act.phrases().sentence();
    if (isSameDay(sentence)) {
      return dayBefore(act.phrases());
    }
    if (isDuringVisit(sentence)) {
      return visitBefore(act.phrases());
    }
    if (isAlso(act)) {
      return onlyDateBefore(act.phrases());
    }
    ReducedDate day = isAdded(sentence) ? onlyDateBefore(act.phrases()) : null;
    return day != null && day.exactDay().isPresent() ? day : null;
  }

  /** "They also signed". */
  private static boolean isAlso(Mention act) {
    int verb = act.triggerFrom();
    return act.phrases().sentence().has("also", verb - ALSO_REACH, verb);
  }

  /** "They signed", "In addition, Peru signed". */
  private static boolean isAdded(Sentence sentence) {
    return ADDING.contains(sentence.word(0))
        || sentence.word(0).equals("in") && sentence.word(1).equals("addition");
  }

  /** "On the same day". */
  private static boolean isSameDay(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.word(i).equals("same") && sentence.word(i + 1).equals("day")) {
        return true;
      }
    }
    return false;
  }

  /** "signed during the visit", "signed during his two-day visit". */
  private static boolean isDuringVisit(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("during") && sentence.has(STAYS, i + 1, i + DURING_REACH)) {
        return true;
      }
    }
    return false;
  }

  /** The only time that the nearest sentence before tells that speaks of a journey; or null. */
  private ReducedDate visitBefore(Phrases phrases) {
    int index = phrases.sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - VISIT_REACH); s--) {
      Phrases before = story.sentences().get(s);
      if (before.sentence().has(JOURNEYS) && hasTime(before)) {
        return onlyDate(before);
      }
    }
    return null;
  }

  /** The last day named in the two sentences before, null where they name none. */
  private ReducedDate dayBefore(Phrases phrases) {
    int index = phrases.sentence().index();
    ReducedDate day = null;
    for (int s = index - 1; day == null && s >= Math.max(0, index - REACH); s--) {
      Phrases before = story.sentences().get(s);
      for (Phrase phrase : before.all()) {
        if (phrase instanceof Phrase.When when) {
          ReducedDate date = story.date(before, when, Outlook.DONE);
          day = date != null && date.exactDay().isPresent() ? date : day;
        }
      }
    }
    return day;
  }

  /**
   * The only date of the nearest sentence before in the same paragraph that has one; null where
   * none has or it has more.
   */
  private ReducedDate onlyDateBefore(Phrases phrases) {
    int index = phrases.sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - REACH); s--) {
      Phrases before = story.sentences().get(s);
      int back = phrases.sentence().paragraph() - before.sentence().paragraph();
      if (back > 1) {
        return null;
      }
      if (hasTime(before)) {
        ReducedDate date = onlyDate(before);
        return back == 0 || date != null && date.exactDay().isPresent() ? date : null;
      }
    }
    return null;
  }

  private static boolean hasTime(Phrases phrases) {
    return phrases.all().stream().anyMatch(Phrase.When.class::isInstance);
  }

  private ReducedDate onlyDate(Phrases before) {
    Phrase.When only = null;
    for (Phrase phrase : before.all()) {
      if (phrase instanceof Phrase.When when) {
        if (only != null) {
          return null;
        }
        only = when;
      }
    }
    return story.date(before, only, Outlook.DONE);
  }
}
