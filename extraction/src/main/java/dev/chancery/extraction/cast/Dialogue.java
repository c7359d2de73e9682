package dev.chancery.extraction.cast;

import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whom "I" and "you" mean in each sentence of a document: by the labels of a transcript, by the
 * head of a speech, or by who is quoted. Where the text tells it they are people like "he".
 */
public final class Dialogue {

  private static final Set<String> FIRST = WordSet.of("i me my");

  private static final Set<String> SECOND = WordSet.of("you your");

  private static final Set<String> PRONOUNS = WordSet.joined(FIRST, SECOND);

  /** "World War I", "Part I" */
  private static final Set<String> NUMBERED =
      WordSet.of(
          """
          annex appendix article category chapter class part phase schedule section stage table
          title track type volume war
          """);

  /** "if you go to Peru", "as you know": anybody. */
  private static final Set<String> BEFORE_ANYBODY =
      WordSet.of("as if of once should to unless whenever where");

  /** "you all", "you guys" */
  private static final Set<String> BEHIND_SEVERAL =
      WordSet.of("all both each folks guys ladies know look press see two");

  private final List<Phrases> sentences;
  private final IdentityHashMap<Phrase, Person> meant = new IdentityHashMap<>();
  private final Turns turns;
  private final QuotedSpeech quoted;

  /** Reads the sentences of a document in order. */
  public Dialogue(List<Phrases> found, Document document) {
    this.turns = new Turns(found, document.genre());
    this.quoted = new QuotedSpeech(found);
    this.sentences = new ArrayList<>(found.size());
    for (Phrases phrases : found) {
      List<Person> read = pronouns(phrases);
      Person label = turns.label(phrases);
      if (label != null) {
        read.add(label);
      }
      sentences.add(read.isEmpty() ? phrases : phrases.instead(read));
    }
  }

  /** The sentences in which "I" and "you" are people where the document tells whom they mean. */
  List<Phrases> sentences() {
    return sentences;
  }

  /** The words that name whom "I" or "you" means, null for any other phrase. */
  Person meantBy(Phrase pronoun) {
    return meant.get(pronoun);
  }

  /** The words that name whoever says a token, null where the document does not tell. */
  public Person speaker(Phrases phrases, int token) {
    return quoted.isQuoted(phrases, token)
        ? quoted.speaker(phrases, token)
        : turns.speaker(phrases, token);
  }

  /** The words that name whoever a token is said to, null where the document does not tell. */
  public Person addressee(Phrases phrases, int token) {
    return quoted.isQuoted(phrases, token)
        ? quoted.addressee(phrases, token)
        : turns.addressee(phrases);
  }

  private List<Person> pronouns(Phrases phrases) {
    List<Person> out = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (!PRONOUNS.contains(sentence.word(i))) {
        continue;
      }
      boolean first = FIRST.contains(sentence.word(i)) && !isNumber(sentence, i);
      boolean second = SECOND.contains(sentence.word(i)) && !isAnybody(sentence, i);
      if (first && !isPartOfName(phrases, i) || second && phrases.at(i) == null) {
        Person who = first ? speaker(phrases, i) : addressee(phrases, i);
        if (who != null) {
          Person pronoun = new Person(i, i + 1, null, null, null, sentence.token(i).text(), false);
          meant.put(pronoun, who);
          out.add(pronoun);
        }
      }
    }
    return out;
  }

  private static boolean isPartOfName(Phrases phrases, int i) {
    Phrase phrase = phrases.at(i);
    return phrase != null && phrase.to() - phrase.from() > 1;
  }

  private static boolean isNumber(Sentence sentence, int i) {
    return sentence.word(i).equals("i")
        && (NUMBERED.contains(sentence.word(i - 1)) || !sentence.token(i).isCapitalised());
  }

  private static boolean isAnybody(Sentence sentence, int i) {
    return BEFORE_ANYBODY.contains(sentence.word(i - 1))
        || BEHIND_SEVERAL.contains(sentence.word(i + 1));
  }
}
