package dev.chancery.extraction.agreement;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an instrument or a commitment is about: its subject in words, and the topics in it. */
final class AgreementSubjects {

  private static final int LONGEST = 8;
  private static final int STEM = 6;

  /** Words that tell two instruments of the same parties apart by no means. */
  private static final Set<String> EMPTY =
      WordSet.of(
          """
          a an the and of on in for to with between from by at as its their his her this that
          new other several bilateral joint mutual common landmark historic major important
          comprehensive tentative preliminary final first second third formal official
          cooperation collaboration field fields area areas agreement agreements treaty
          treaties memorandum memoranda understanding accord accords pact pacts deal deals
          contract contracts protocol protocols declaration statement communique convention
          establishing concerning regarding two three four five six seven eight nine ten
          actual above annual ambitious broader broad controversial current document documents
          draft earlier entire eventual existing full fresh future initial interim key latest
          long-awaited lucrative massive multilateral ongoing original overall planned present
          previous proposed recent same signed so-called such sweeping
          then-secret trilateral very whole is are was were be been has have had will would
          all any approval international necessary various ratification review signature
          """);

  private AgreementSubjects() {}

  /** In the text's own words; null where it does not tell. */
  static String of(Mention mention, Instrument instrument) {
    if (instrument != null) {
      boolean nameOnly = instrument.subject() == null && instrument.isNamed();
      return nameOnly ? named(mention, instrument) : instrument.subject();
    }
    Sentence sentence = mention.phrases().sentence();
    int from = mention.triggerTo();
    if (sentence.word(from).equals("to")) {
      from++;
    }
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && !sentence.token(to).isSign()) {
      to++;
    }
    return from < to ? sentence.text(from, to) : null;
  }

  private static String named(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    boolean article = sentence.word(instrument.from()).equals("the");
    return sentence.text(article ? instrument.from() + 1 : instrument.from(), instrument.to());
  }

  /** Stems of the words that say what it is about. */
  static Set<String> topics(Mention mention, Instrument instrument) {
    if (mention.setting("topic") != null) {
      return Set.of(mention.setting("topic"));
    }
    if (instrument == null) {
      return topicsOfAct(mention);
    }
    Set<String> topics = new LinkedHashSet<>();
    addTopics(topics, mention, instrument.from(), instrument.to());
    if (instrument.complement() > 0) {
      addTopics(topics, mention, instrument.complement(), instrument.complement() + LONGEST);
    }
    return topics;
  }

  /** What is bought, built or given up: the words behind the act, names of things among them. */
  private static Set<String> topicsOfAct(Mention mention) {
    Set<String> topics = new LinkedHashSet<>();
    Sentence sentence = mention.phrases().sentence();
    int end = Math.min(mention.triggerTo() + LONGEST, sentence.size());
    for (int i = mention.triggerTo(); i < end; i++) {
      Token token = sentence.token(i);
      Phrase phrase = mention.phrases().at(i);
      boolean country = phrase instanceof Phrase.Place || phrase instanceof Phrase.Nationality;
      if (token.isWord() && !country && !EMPTY.contains(token.lower())) {
        topics.add(stem(token));
      }
    }
    return topics;
  }

  /** Stems of the words in a stretch of the sentence. */
  static Set<String> topics(Mention mention, int from, int to) {
    Set<String> topics = new LinkedHashSet<>();
    addTopics(topics, mention, from, to);
    return topics;
  }

  /** One stem for the words for the end of a war. */
  private static final Set<String> TRUCES =
      WordSet.of("armistice cease ceasefire cease-fire truce");

  private static String stem(Token token) {
    String word = token.lower();
    if (TRUCES.contains(word)) {
      return "truce";
    }
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().matches("(?:1[5-9]|20)\\d\\d");
  }

  private static void addTopics(Set<String> topics, Mention mention, int from, int to) {
    Sentence sentence = mention.phrases().sentence();
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      Token token = sentence.token(i);
      Phrase phrase = mention.phrases().at(i);
      boolean party =
          phrase instanceof Phrase.Actor && !(phrase instanceof Phrase.Organisation)
              || phrase instanceof Phrase.Nationality
              || phrase instanceof Instrument noun && noun.partyWords().contains(token.lower());
      if (token.isSign() && i >= from && !token.is("-")) {
        if (phrase instanceof Instrument) {
          continue;
        }
        return;
      }
      if (isYear(token)) {
        topics.add(token.text());
      }
      if (token.isWord() && !party && !EMPTY.contains(token.lower())) {
        topics.add(stem(token));
      }
    }
  }
}
