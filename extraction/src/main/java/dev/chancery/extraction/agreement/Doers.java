package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;

/** Finds who does what a verb tells: its subject, whoever "it" or "we" means, or a captured one. */
final class Doers {

  private static final int WIDEST_SUBJECT = 16;

  private final Story story;
  private final PartySubjects subjects;

  Doers(Story story) {
    this.story = story;
    this.subjects = new PartySubjects(story);
  }

  /**
   * Takes the doer of a mention, with those joined to it by "and".
   *
   * @return the phrase that names the doer, null where none does
   */
  Phrase take(PartyRoll roll, Mention mention) {
    Phrase captured = mention.first("doer");
    if (captured != null) {
      roll.take(captured);
      return captured;
    }
    return subject(roll, mention.triggerFrom() - 1, mention.first("party"));
  }

  /**
   * @param other whom the act is done to, who does not do it
   */
  private Phrase subject(PartyRoll roll, int from, Phrase other) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    boolean it = false;
    for (int n = 0; n < WIDEST_SUBJECT && i >= 0; n++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals(":")) {
        return null;
      }
      if (word.equals("we") || word.startsWith("we'") || word.startsWith("we’")) {
        return writer(roll);
      }
      it |= word.equals("it");
      Phrase phrase = roll.phrases().at(i);
      if (phrase != null
          && phrase != other
          && AgreementParties.canBeParty(phrase)
          && !PartySubjects.isNoSubject(sentence, phrase)) {
        if (roll.take(phrase)) {
          subjects.coordinated(roll, phrase.from() - 1);
        }
        return phrase;
      }
      i = phrase == null ? i - 1 : phrase.from() - 1;
    }
    return it ? subjectBefore(roll) : null;
  }

  private Phrase writer(PartyRoll roll) {
    CountryCode writer = story.writer(roll.found());
    if (writer != null) {
      roll.add(writer);
    }
    return null;
  }

  /** The first of the sentence before who can be a party and whose country is known. */
  private Phrase subjectBefore(PartyRoll roll) {
    int index = roll.phrases().sentence().index();
    if (index == 0) {
      return null;
    }
    for (Phrase phrase : story.sentences().get(index - 1).all()) {
      if (phrase instanceof Phrase.Actor && roll.take(phrase)) {
        return phrase;
      }
    }
    return null;
  }
}
