package dev.chancery.extraction.agreement;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds who does what a verb tells: the subject before it, with those joined to it by "and". */
final class PartySubjects {

  /** Prepositions whose object is a place, a time or a topic, not the one who acts. */
  static final Set<String> AWAY_FROM_SUBJECT =
      WordSet.of(
          """
          about against around at before during from in inside into near on outside over
          through to toward towards under upon via with within without
          """);

  static final Set<String> LINKS = WordSet.of("and & , / or plus");

  /** "forced the king to sign": whoever stands before it does not sign. */
  private static final Set<String> CAUSING =
      WordSet.of("caused compelled forced obliged persuaded");

  private static final Set<String> CALLING = WordSet.of("call called calling calls prevailed");

  private static final Set<String> MODIFIERS =
      WordSet.of("the its their neighboring neighbouring nearby former then southern northern");

  private static final Set<String> MEETING =
      WordSet.of("conferred discussions meeting meetings met negotiations talked talks");

  private static final Set<String> SAYING =
      WordSet.of("added announced confirmed noted reported said say saying says stated told");

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she");

  private static final Set<String> OPENERS =
      WordSet.of("after before by in on since upon when while without");

  private static final int WIDEST_SUBJECT = 24;

  /** Auxiliaries and adverbs between a subject and its verb. */
  private static final int WIDEST_VERB = 4;

  private static final int WIDEST_BRACKET = 4;

  /** Letters of a word in -ed that is no past tense. */
  private static final int SHORTEST_PAST = 4;

  private final Story story;

  PartySubjects(Story story) {
    this.story = story;
  }

  /** Whoever stands as the subject of the verb that ends at a token. */
  void subject(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    boolean relative = false;
    boolean it = false;
    for (int n = 0; n < WIDEST_SUBJECT && i >= 0; n++) {
      String word = sentence.word(i);
      boolean reported = word.equals("that") && SAYING.contains(sentence.word(i - 1));
      if (word.equals(";") || word.equals(":") || reported || CAUSING.contains(word)) {
        return;
      }
      if (word.equals("it") && story.topic() != null) {
        roll.add(story.topic());
        return;
      }
      it |= word.equals("it");
      relative |= word.equals("which") || word.equals("who");
      Phrase phrase = roll.phrases().at(i);
      if (phrase == null || !AgreementParties.canBeParty(phrase)) {
        i = phrase == null ? i - 1 : phrase.from() - 1;
        continue;
      }
      Phrase speaker = speakerOf(roll.phrases(), phrase);
      if (speaker != null && roll.take(speaker)) {
        coordinated(roll, speaker.from() - 1);
        return;
      }
      boolean object = !relative && isNoSubject(sentence, phrase);
      if (object && isMetBefore(sentence, phrase, from)) {
        roll.take(phrase);
      }
      if (!object && roll.take(phrase)) {
        coordinated(roll, phrase.from() - 1);
        return;
      }
      if (!object && isBeside(sentence, phrase.to(), from)) {
        roll.act(phrase);
      }
      untold(roll, !object && LINKS.contains(sentence.word(phrase.from() - 1)), phrase);
      i = phrase.from() - 1;
    }
    if (it) {
      takeBefore(roll);
    }
  }

  /** "Peruvian officials say they have signed": who speaks; null where "they" are others. */
  private static Phrase speakerOf(Phrases phrases, Phrase they) {
    Sentence sentence = phrases.sentence();
    int verb = they.from() - 1;
    if (!(they instanceof Phrase.Sides) || !sentence.word(they.from()).equals("they")) {
      return null;
    }
    verb = sentence.word(verb).equals("that") ? verb - 1 : verb;
    if (!SAYING.contains(sentence.word(verb))) {
      return null;
    }
    int i = verb - 1;
    while (i >= verb - WIDEST_VERB && i >= 0 && phrases.at(i) == null) {
      i--;
    }
    Phrase speaker = phrases.at(i);
    return speaker != null && AgreementParties.canBeParty(speaker) ? speaker : null;
  }

  /** "By signing the treaty, Peru and Chile ended it": who stands behind the opening clause. */
  void behindComma(PartyRoll roll, int verb) {
    Sentence sentence = roll.phrases().sentence();
    boolean opens =
        verb == 1 && sentence.word(verb).endsWith("ing") && OPENERS.contains(sentence.word(0));
    for (int i = verb + 1; opens && i < Math.min(sentence.size(), verb + WIDEST_SUBJECT); i++) {
      if (sentence.word(i).equals(",")) {
        PartyComplements.list(roll, i + 1);
        return;
      }
    }
  }

  /** "The minister met with Peru's president and signed": who is met is bound too. */
  private static boolean isMetBefore(Sentence sentence, Phrase other, int verb) {
    int with = other.from() - 1;
    return sentence.has("and", other.to(), verb + 1)
        && sentence.word(with).equals("with")
        && (MEETING.contains(sentence.word(with - 1)) || MEETING.contains(sentence.word(with - 2)));
  }

  /** Whom "it" means where the sentence does not tell: the first one of the sentence before. */
  void takeBefore(PartyRoll roll) {
    int index = roll.phrases().sentence().index();
    roll.byPronoun();
    if (index == 0) {
      return;
    }
    Phrases before = story.sentences().get(index - 1);
    for (Phrase phrase : before.all()) {
      boolean body = phrase instanceof Phrase.Place || phrase instanceof Phrase.Organisation;
      if (body && !isGoverned(before.sentence(), phrase.from()) && roll.take(phrase)) {
        return;
      }
    }
  }

  /** Whether only "has also" and the like stands between a name and its verb. */
  private static boolean isBeside(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!sentence.token(i).isWord()) {
        return false;
      }
    }
    return to - from < WIDEST_VERB;
  }

  /** "in Peru", or "licensed Chilean engines" before another verb of the same subject. */
  static boolean isNoSubject(Sentence sentence, Phrase phrase) {
    String before = sentence.word(phrase.from() - 1);
    boolean past = before.length() > SHORTEST_PAST && before.endsWith("ed");
    return phrase instanceof Phrase.Nationality && past && !SAYING.contains(before)
        || isGoverned(sentence, phrase.from()) && !isCalledUpon(sentence, phrase);
  }

  /** "called on Peru to sign": whoever is called upon signs. */
  private static boolean isCalledUpon(Sentence sentence, Phrase phrase) {
    int on = phrase.from() - 1;
    return sentence.word(phrase.to()).equals("to")
        && CALLING.contains(sentence.word(on - 1))
        && (sentence.word(on).equals("on") || sentence.word(on).equals("upon"));
  }

  /** "in Peru", "from neighbouring Peru": a name that a preposition leads to is no subject. */
  static boolean isGoverned(Sentence sentence, int name) {
    if (AWAY_FROM_SUBJECT.contains(sentence.word(name - 1))) {
      return true;
    }
    int i = name - 1;
    while (i > 0 && i >= name - 2 && MODIFIERS.contains(sentence.word(i))) {
      i--;
    }
    return i < name - 1 && AWAY_FROM_SUBJECT.contains(sentence.word(i));
  }

  /**
   * Notes one of the subjects whose country is not told: of a state's minister the context tells
   * it.
   */
  static void untold(PartyRoll roll, boolean untold, Phrase phrase) {
    boolean minister =
        phrase instanceof Phrase.Person person && person.role() != null && !person.isPronoun();
    if (untold && minister) {
      roll.byPronoun();
    } else {
      roll.closeIf(untold);
    }
  }

  /** "the United Peoples (UP)": the index before the bracket, or the same where none ends there. */
  private static int beforeBracket(Sentence sentence, int close) {
    for (int i = close - 1;
        sentence.word(close).equals(")") && i >= Math.max(0, close - WIDEST_BRACKET);
        i--) {
      if (sentence.word(i).equals("(")) {
        return i - 1;
      }
    }
    return close;
  }

  /** "Peru, Chile and" before the subject's last name. */
  void coordinated(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    // "Peru and South America's trade bloc"
    while (i > 0
        && (sentence.word(i).equals("'s") || i < from && sentence.token(i).isCapitalised())) {
      i--;
    }
    boolean linked = false;
    while (i >= 0) {
      i = beforeBracket(sentence, i);
      Phrase phrase = i < 0 ? null : roll.phrases().at(i);
      if (phrase == null && LINKS.contains(sentence.word(i))) {
        linked = true;
        i--;
      } else if (phrase instanceof Phrase.Person person && person.isPronoun()) {
        // "and his Peruvian counterpart", and "he" himself
        if (linked && SUBJECT_PRONOUNS.contains(sentence.word(phrase.from()))) {
          roll.take(phrase);
        }
        i = phrase.from() - 1;
      } else if (linked && phrase != null && AgreementParties.canBeParty(phrase)) {
        if (AWAY_FROM_SUBJECT.contains(sentence.word(phrase.from() - 1))) {
          return;
        }
        untold(roll, !roll.take(phrase), phrase);
        linked = false;
        i = phrase.from() - 1;
      } else {
        return;
      }
    }
  }
}
