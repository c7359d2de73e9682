package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words between quotation marks and whose they are: "“I leave in May,” Ruiz said". A quotation
 * that goes on over several sentences or paragraphs stays the same speaker's.
 */
final class QuotedSpeech {

  private static final Set<String> OPEN = Set.of("“", "„", "«");

  private static final Set<String> CLOSE = Set.of("”", "»");

  private static final String STRAIGHT = "\"";

  private static final Set<String> SAID =
      WordSet.of(
          """
          added adds announced argued asserted commented concluded continued declared explained
          insisted noted observed pledged promised quipped recalled remarked replied responded said
          say says stated stressed told tweeted warned wrote
          """);

  private static final Set<String> SUBJECTS = Set.of("he", "she");

  /** What may stand between a speaker and "said". */
  private static final Set<String> BETWEEN = WordSet.of("also had has later then earlier further");

  /** Words between "said" and a speaker behind it: "said on Monday". */
  private static final int WORDS_TO_VERB = 2;

  /** A stretch between quotation marks, from one token to before another. */
  private static final class Stretch {
    private final int fromSentence;
    private final int from;
    private int toSentence;
    private int to;
    private Person speaker;
    private Person addressee;

    Stretch(int sentence, int token) {
      this.fromSentence = sentence;
      this.from = token;
      this.toSentence = sentence;
      this.to = Integer.MAX_VALUE;
    }

    boolean holds(int sentence, int token) {
      boolean behind = sentence > fromSentence || sentence == fromSentence && token >= from;
      boolean before = sentence < toSentence || sentence == toSentence && token < to;
      return behind && before;
    }
  }

  private final List<Phrases> sentences;

  /** The stretches that touch each sentence. */
  private final List<List<Stretch>> stretches = new ArrayList<>();

  QuotedSpeech(List<Phrases> sentences) {
    this.sentences = sentences;
    List<Stretch> all = read();
    Stretch before = null;
    for (Stretch stretch : all) {
      stretch.speaker = attributed(stretch);
      if (stretch.speaker == null
          && before != null
          && goesOn(before, stretch)
          && !isOfAnother(stretch)) {
        stretch.speaker = before.speaker;
        stretch.addressee = before.addressee;
      }
      before = stretch;
    }
  }

  private List<Stretch> read() {
    List<Stretch> all = new ArrayList<>();
    Stretch open = null;
    int paragraph = -1;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s).sentence();
      if (sentence.paragraph() != paragraph) {
        open = null;
      }
      paragraph = sentence.paragraph();
      List<Stretch> here = new ArrayList<>(1);
      if (open != null) {
        here.add(open);
        open.toSentence = s;
      }
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.word(i);
        boolean straight = word.equals(STRAIGHT);
        if (open == null && (straight || OPEN.contains(word))) {
          open = new Stretch(s, i + 1);
          all.add(open);
          here.add(open);
        } else if (open != null && (straight || CLOSE.contains(word))) {
          open.to = i;
          open = null;
        }
      }
      stretches.add(here);
    }
    return all;
  }

  /** Whoever a sentence of a stretch tells to have said it: behind it, else before it. */
  private Person attributed(Stretch stretch) {
    Person behind = null;
    Person before = null;
    for (Person one : speakers(stretch.toSentence)) {
      behind = behind == null && one.from() >= stretch.to ? one : behind;
    }
    for (Person one : speakers(stretch.fromSentence)) {
      before = one.to() <= stretch.from ? one : before;
    }
    Person speaker = behind == null ? before : behind;
    int told = behind == null ? stretch.fromSentence : stretch.toSentence;
    stretch.addressee = speaker == null ? null : told(sentences.get(told), speaker);
    return speaker;
  }

  /** "Ruiz told President Berg": the latter. */
  private static Person told(Phrases phrases, Person speaker) {
    int verb = verb(phrases.sentence(), speaker);
    boolean told = phrases.sentence().word(verb).equals("told");
    return told && phrases.at(verb + 1) instanceof Person person && !person.plural()
        ? person
        : null;
  }

  /** Index of the verb behind a person. */
  private static int verb(Sentence sentence, Person person) {
    int verb = person.to();
    for (int n = 0; n < WORDS_TO_VERB && BETWEEN.contains(sentence.word(verb)); n++) {
      verb++;
    }
    return verb;
  }

  /** Whether a stretch opens a sentence or paragraph right behind the one before. */
  private static boolean goesOn(Stretch before, Stretch stretch) {
    return stretch.from <= 1 && stretch.fromSentence - before.toSentence <= 1
        || stretch.fromSentence == before.toSentence;
  }

  /** "“We paid,” a baker said": somebody who is nobody here has said it. */
  private boolean isOfAnother(Stretch stretch) {
    Sentence last = sentences.get(stretch.toSentence).sentence();
    Sentence first = sentences.get(stretch.fromSentence).sentence();
    return stretch.to < last.size() && last.has(SAID, stretch.to, last.size())
        || first.has(SAID, 0, stretch.from);
  }

  /** Those whom a sentence tells outside of quotation marks to say something. */
  private List<Person> speakers(int index) {
    List<Person> out = new ArrayList<>(1);
    Phrases phrases = sentences.get(index);
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Person person
          && !person.plural()
          && !isQuoted(phrases, person.from())
          && says(phrases.sentence(), person)) {
        out.add(person);
      }
    }
    return out;
  }

  private static boolean says(Sentence sentence, Person person) {
    String before = sentence.word(person.from() - 1);
    boolean objective = person.isPronoun() && !SUBJECTS.contains(sentence.word(person.from()));
    return !objective
        && (SAID.contains(sentence.word(verb(sentence, person)))
            || SAID.contains(before) && !before.equals("told"));
  }

  /** Whether a token stands between quotation marks. */
  boolean isQuoted(Phrases phrases, int token) {
    return at(phrases, token) != null;
  }

  /** Whoever is told to have said a token between quotation marks, null where nobody is. */
  Person speaker(Phrases phrases, int token) {
    Stretch stretch = at(phrases, token);
    return stretch == null ? null : stretch.speaker;
  }

  /** Whoever a token between quotation marks is told to, null where the text does not tell. */
  Person addressee(Phrases phrases, int token) {
    Stretch stretch = at(phrases, token);
    return stretch == null ? null : stretch.addressee;
  }

  private Stretch at(Phrases phrases, int token) {
    int index = phrases.sentence().index();
    for (Stretch stretch : stretches.get(index)) {
      if (stretch.holds(index, token)) {
        return stretch;
      }
    }
    return null;
  }
}
