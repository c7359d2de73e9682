package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Locale;
import java.util.Set;

/**
 * What stands before a speech in a transcript: "PRESIDENT RUIZ:", "MR. KENT:", "Q", "Question:".
 *
 * @param kind who speaks
 * @param person the office and name of whoever speaks, null where it is no {@link Kind#NAMED} label
 * @param to index behind the label
 */
record SpeakerLabel(Kind kind, Person person, int to) {

  /** Who speaks behind a label. */
  enum Kind {
    NAMED,
    /** Whoever the text is an interview with. */
    ANSWER,
    /** Reporters and those who lead through a meeting. */
    PRESS
  }

  /** Tokens of the longest label before its colon. */
  private static final int LONGEST = 9;

  private static final Set<String> PRESS =
      WordSet.of(
          """
          audience correspondent host interpreter interviewer journalist journalists moderator
          operator participant press q question questioner reporter reporters translator
          """);

  private static final Set<String> ANSWERS = WordSet.of("a answer");

  private static final Set<String> TITLES =
      WordSet.of("ambassador amb dr gen general hon mr mrs ms miss sen sir");

  private static final Set<String> STOPS = Set.of(":", ".");

  /** Whether it is a name without office or title, which any word in capitals may look like. */
  boolean isBareName() {
    return kind == Kind.NAMED
        && person.role() == null
        && person.body().equalsIgnoreCase(person.name());
  }

  /** Whether whoever speaks is told by an office, and not by that of a spokesman. */
  boolean isPrincipal() {
    return person.role() != null && !Cast.SPOKESMAN.equals(person.role());
  }

  /** The label that a sentence begins with, null where it begins with none. */
  static SpeakerLabel of(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    SpeakerLabel letter = question(sentence);
    if (letter != null) {
      return letter;
    }
    int colon = colon(sentence);
    if (colon <= 0) {
      return null;
    }
    if (PRESS.contains(sentence.word(colon - 1)) || PRESS.contains(sentence.word(0))) {
      return new SpeakerLabel(Kind.PRESS, null, colon + 1);
    }
    if (colon == 1 && ANSWERS.contains(sentence.word(0))) {
      return new SpeakerLabel(Kind.ANSWER, null, colon + 1);
    }
    Person person = person(phrases, end(sentence, colon));
    return person == null ? null : new SpeakerLabel(Kind.NAMED, person, colon + 1);
  }

  /** A sentence of nothing but an office or a name with a title: "The President." */
  static SpeakerLabel alone(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    int stop = sentence.size() - 1;
    Person person = stop > 0 && sentence.word(stop).equals(".") ? person(phrases, stop) : null;
    boolean told =
        person != null && (person.role() != null || !person.body().equals(person.name()));
    return told ? new SpeakerLabel(Kind.NAMED, person, stop + 1) : null;
  }

  /** "Q Why now?", "Q. Why now?", "A. In May." */
  private static SpeakerLabel question(Sentence sentence) {
    Token first = sentence.token(0);
    if (sentence.size() < 2
        || first.text().charAt(0) != first.text().toUpperCase(Locale.ROOT).charAt(0)) {
      return null;
    }
    String letter = first.lower().replace(".", "");
    boolean stopped = first.lower().endsWith(".") || STOPS.contains(sentence.word(1));
    int to = STOPS.contains(sentence.word(1)) ? 2 : 1;
    if (letter.equals("q")) {
      return new SpeakerLabel(Kind.PRESS, null, to);
    }
    return letter.equals("a") && stopped ? new SpeakerLabel(Kind.ANSWER, null, to) : null;
  }

  private static int colon(Sentence sentence) {
    for (int i = 0; i < Math.min(sentence.size(), LONGEST); i++) {
      if (sentence.word(i).equals(":")) {
        return i;
      }
    }
    return 0;
  }

  /** Index of the bracket of "PRESIDENT RUIZ (through interpreter):", else of the colon. */
  private static int end(Sentence sentence, int colon) {
    for (int i = 1; i < colon; i++) {
      if (sentence.word(i).equals("(")) {
        return i;
      }
    }
    return colon;
  }

  /** The person whose office, title and name fill all before a token, null where more does. */
  private static Person person(Phrases phrases, int to) {
    Sentence sentence = phrases.sentence();
    Phrase first = phrases.at(0);
    if (first instanceof Person person && person.to() == to) {
      return person;
    }
    Person office = first instanceof Person person && person.name() == null ? person : null;
    int from = office == null ? behindTitles(sentence) : behindTitles(sentence, office.to());
    boolean named = office != null || from > 0;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (!token.isCapitalised() || !named && !token.isAllCapitals()) {
        return null;
      }
    }
    if (from >= to || !named && to - from > 1) {
      return null;
    }
    String name = name(sentence, from, to);
    return new Person(
        0,
        to,
        name,
        office == null ? null : office.role(),
        office == null ? null : office.country(),
        sentence.text(0, to),
        false);
  }

  private static int behindTitles(Sentence sentence) {
    return behindTitles(sentence, 0);
  }

  private static int behindTitles(Sentence sentence, int from) {
    int i = from;
    while (TITLES.contains(sentence.word(i)) || i > from && sentence.word(i).equals(".")) {
      i++;
    }
    return i;
  }

  /** A name in capitals as it is written elsewhere: "Ruiz-Paz" for "RUIZ-PAZ". */
  private static String name(Sentence sentence, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      String text = token.text();
      boolean shout = token.isAllCapitals() && text.length() > 2;
      out.append(i == from ? "" : token.hyphenated() ? "-" : " ");
      out.append(shout ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text);
    }
    return out.toString();
  }
}
